import type { IStylesOptions } from 'docx';

const black = '000000';

/** One plain look: black on white, headings as headings, so that it reads well aloud and on paper. */
export const letterStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } },
      paragraph: { spacing: { line: 276 } },
    },
    heading1: {
      run: { size: 28, bold: true, color: black },
      paragraph: { spacing: { before: 360, after: 200 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true, color: black },
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
    },
  },
};
