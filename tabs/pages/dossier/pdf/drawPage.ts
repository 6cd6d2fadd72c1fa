import { RenderingCancelledException, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Of one page as it is drawn; what would be larger is drawn coarser. */
const MOST_PIXELS = 16_000_000;

/**
 * Draws a page so wide, in CSS pixels; gives up quietly when another page is wanted meanwhile.
 *
 * @returns whether it stands there.
 */
export async function drawPage(
  page: PDFPageProxy,
  { canvas, width, gone }: { canvas: HTMLCanvasElement; width: number; gone: AbortSignal },
): Promise<boolean> {
  const plain = page.getViewport({ scale: 1 });
  const shown = width / plain.width;
  const finest = Math.sqrt(MOST_PIXELS / (plain.width * plain.height));
  const viewport = page.getViewport({
    scale: Math.min(shown * Math.min(window.devicePixelRatio, 2), finest),
  });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const drawing = page.render({ canvas, viewport });
  const stop = () => {
    drawing.cancel();
  };
  gone.addEventListener('abort', stop);
  try {
    await drawing.promise;
    return true;
  } catch (cause) {
    if (cause instanceof RenderingCancelledException) return false;
    throw cause;
  } finally {
    gone.removeEventListener('abort', stop);
  }
}
