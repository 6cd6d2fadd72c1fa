import {
  getDocument,
  GlobalWorkerOptions,
  PasswordException,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels of one picture within it; a larger one is left out rather than filling the memory. */
const MOST_PIXELS = 50_000_000;

/** Why a pdf is not shown: it asks for a password, or it cannot be read. */
export type PdfTrouble = 'locked' | 'unreadable';

/**
 * Opens a pdf from memory. It is taken apart in a worker, and nothing in it is run: no script, no form, no link, no
 * address that it names.
 *
 * @see docs/decisions/0033-a-pdf-is-drawn-not-opened.md
 */
export async function openPdf(
  file: Blob,
  closed: AbortSignal,
): Promise<PDFDocumentProxy | PdfTrouble> {
  GlobalWorkerOptions.workerSrc = new URL(
    'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
    import.meta.url,
  ).href;
  const task = getDocument({
    data: await file.arrayBuffer(),
    // The policy of the page lets no WebAssembly in; these do the same in plain script.
    useWasm: false,
    wasmUrl: new URL('.', decoders()[0]).href,
    disableWorkerRendering: true,
    maxImageSize: MOST_PIXELS,
    verbosity: 0,
  });
  closed.addEventListener('abort', () => void task.destroy());
  try {
    return await task.promise;
  } catch (cause) {
    return cause instanceof PasswordException ? 'locked' : 'unreadable';
  }
}

/** The decoders of scanned pictures; they stand side by side, under the names by which they are asked for. */
const decoders = (): readonly [URL, URL] => [
  new URL('pdfjs-dist/wasm/jbig2_nowasm_fallback.js', import.meta.url),
  new URL('pdfjs-dist/wasm/openjpeg_nowasm_fallback.js', import.meta.url),
];
