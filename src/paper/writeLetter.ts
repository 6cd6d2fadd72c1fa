import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type IRunOptions,
} from 'docx';
import type { LetterContent } from '../app/ports/documents.ts';

/** Text that a person typed may have line breaks; each becomes a paragraph of its own. */
const paragraphs = (text: string): readonly Paragraph[] =>
  text
    .split(/\r?\n/)
    .map((line) => new Paragraph({ spacing: { after: 160 }, children: [new TextRun(line)] }));

const lines = (texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text) => new Paragraph({ children: [new TextRun(text)] }));

/** A letter as a Word document: plain, one column, headings as headings so that it reads aloud well. */
export const writeLetter = async (letter: LetterContent): Promise<Uint8Array> => {
  const empty = new Paragraph({});
  const letterhead: IRunOptions = { text: letter.organisation, bold: true, size: 28 };
  const subject: IRunOptions = { text: letter.subject, bold: true };
  const document = new Document({
    creator: letter.organisation,
    title: `${letter.subject} (${letter.kenmerk})`,
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } } },
    },
    sections: [
      {
        children: [
          new Paragraph({
            alignment: AlignmentType.LEFT,
            children: [new TextRun(letterhead)],
          }),
          empty,
          ...lines(letter.addressee),
          empty,
          ...lines([letter.date, `Ons kenmerk: ${letter.kenmerk}`]),
          new Paragraph({
            spacing: { before: 240, after: 240 },
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun(subject)],
          }),
          ...letter.sections.flatMap(({ heading, paragraphs: texts }) => [
            ...(heading === undefined
              ? []
              : [
                  new Paragraph({
                    heading: HeadingLevel.HEADING_2,
                    children: [new TextRun(heading)],
                  }),
                ]),
            ...texts.flatMap(paragraphs),
          ]),
          empty,
          ...lines(letter.signature),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
