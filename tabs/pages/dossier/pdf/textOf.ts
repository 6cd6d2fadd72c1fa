import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands on a page, for who has it read aloud; empty where it is a picture of a page. */
export async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('')
    .trim();
}
