import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IRunOptions,
} from 'docx';
import type { LetterContent } from '../app/ports/documents.ts';
import { letterStyles } from './letterStyles.ts';
import { printable } from './printable.ts';

/** A letter as a Word document: plain, one column, headings as headings. */
export const writeLetter = async (letter: LetterContent): Promise<Uint8Array> => {
  const letterhead: IRunOptions = {
    text: printable(letter.organisation),
    bold: true,
    size: 28,
  };
  const document = new Document({
    creator: printable(letter.organisation),
    title: printable(`${letter.subject} (${letter.kenmerk})`),
    styles: letterStyles,
    sections: [
      {
        footers: { default: footer(letter) },
        children: [
          new Paragraph({ spacing: { after: 480 }, children: [new TextRun(letterhead)] }),
          ...lines(letter.addressee),
          ...lines([letter.date, `Ons kenmerk: ${letter.kenmerk}`], { before: 360 }),
          heading(letter.subject, HeadingLevel.HEADING_1),
          ...letter.sections.flatMap((section) => [
            ...(section.heading === undefined
              ? []
              : [heading(section.heading, HeadingLevel.HEADING_2)]),
            ...section.paragraphs.flatMap(paragraphs),
          ]),
          ...lines(['Met vriendelijke groet,'], { before: 360, after: 360 }),
          ...lines(letter.signature),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

const heading = (text: string, level: (typeof HeadingLevel)['HEADING_1' | 'HEADING_2']) =>
  new Paragraph({ heading: level, children: [new TextRun(printable(text))] });

/** Text that a person typed may have line breaks; each becomes a paragraph of its own. */
const paragraphs = (text: string): readonly Paragraph[] =>
  printable(text)
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .map((line) => new Paragraph({ spacing: { after: 160 }, children: [new TextRun(line)] }));

/** Lines that stand close together; space only around the group. */
const lines = (
  texts: readonly string[],
  { before = 0, after = 0 }: { readonly before?: number; readonly after?: number } = {},
): readonly Paragraph[] =>
  texts.map(
    (text, index) =>
      new Paragraph({
        spacing: {
          before: index === 0 ? before : 0,
          after: index === texts.length - 1 ? after : 0,
        },
        children: [new TextRun(printable(text))],
      }),
  );

const footer = ({ kenmerk }: LetterContent): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            size: 18,
            children: [
              `Kenmerk ${printable(kenmerk)}, pagina `,
              PageNumber.CURRENT,
              ' van ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
