import type { LetterText } from '../../../src/contract/letter.ts';

export const wordsOf = ({ subject, sections }: LetterText): string =>
  [
    subject,
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading ? [heading] : []),
      ...paragraphs,
    ]),
  ].join('\n');

const unit = '(werk)?dag(en)?|we(e)?k(en)?|maand(en)?';
/** What no letter may say, with the reason. */
const faults: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'a compulsory term to come back (requirement O51)',
    new RegExp(`binnen [^.]{0,20}(${unit})\\b[^.]*(reage|antwoorden|laat|terugkom)`, 'i'),
  ],
  [
    'a compulsory term to come back (requirement O51)',
    new RegExp(
      `\\b(reageert?|antwoordt|laat|stuurt?|meldt?|belt? (ons|mij))\\b[^.]*\\bbinnen [^.]{0,20}(${unit})\\b`,
      'i',
    ),
  ],
  [
    'a compulsory term to come back (requirement O51)',
    /(reageert|hoor ik|horen wij) u? ?niet[s]? (binnen|voor)/i,
  ],
  ['a bezwaarclausule (Awb 9:3)', /bezwaar|\bberoep\b/i],
  ['a code of ours', /\b[a-z]+-[a-z]+(-[a-z]+)+\b|undefined|null|\[object/],
  [
    'a label of ours',
    /beklaagde|betrokkene|verdag|afdoening|ter-?meelezing|(?<!de-)escalat|kennelijk|buiten behandeling/i,
  ],
  ['article or rule by number', /\bartikel \d|\bart\. ?\d|\bAwb\b|\bregel \d/i],
  ['a colleague addressed as "je"', /\b(je|jij|jou|jouw)\b/i],
  ['a date without words', /\d{4}-\d{2}-\d{2}(?!\d)/],
  ['an empty place', / {2}| [.,:?]/],
];

/** Reasons why a letter may not leave like this; the kenmerk has hyphens of its own. */
export const lint = (letter: LetterText): readonly string[] => {
  const words = wordsOf(letter).replace(/\bK-\d{4}-\d{4}\b/g, 'KENMERK');
  return faults.flatMap(([reason, pattern]) => (pattern.test(words) ? [reason] : []));
};
