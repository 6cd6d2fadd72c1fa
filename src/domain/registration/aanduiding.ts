import type { StepRefusalCode } from '../steps/refusal.ts';

/** Longest aanduiding, in characters: the second line of a card at 280 px. */
export const LONGEST_AANDUIDING = 60;

/** Parts of names that are no name by themselves. */
const particles = new Set(
  'van von vom der den des del dal dos das het ten ter tot aan bij onder over voor and mevrouw meneer heer mevr dhr drs ing'.split(
    ' ',
  ),
);

const email = /\S@\S/u;
/** Nine digits or more, however spaced: a phone number, account or citizen number; a date has eight. */
const manyDigits = /(?:\d[\s\-./()]*){9,}/u;
const postcode = /\b[1-9]\d{3}(?:[a-z]{2}|\s?[A-Z]{2})\b/u;
const address =
  /\b\p{L}+(?:straat|laan|weg|plein|kade|dreef|hof|singel|gracht|steeg|pad|ring|dijk|baan|plantsoen|park)\s+\d+/iu;
const plateWithDashes =
  /(?<![\w-])(?:[a-z]{1,3}|\d{1,3})(?:-(?:[a-z]{1,3}|\d{1,3})){2}(?![\w-])/giu;
const plateInOne =
  /\b(?=[A-Z\d]*[A-Z])(?=[A-Z\d]*\d)(?:[A-Z]{1,3}\d{1,3}[A-Z]{1,3}|\d{1,3}[A-Z]{1,3}\d{1,3}|[A-Z]{4}\d{2}|\d{2}[A-Z]{4})\b/u;

/**
 * Why a text cannot be the aanduiding, which stands on cards and lock screens: it holds a name of this
 * complaint or something by which a person can be reached. `undefined` when nothing was found.
 *
 * @param names - everybody of this complaint; a part of a name counts from three letters on.
 * @see experience.md §3 (Aanduiding)
 */
export function whyNoAanduiding(
  text: string,
  names: readonly string[],
): StepRefusalCode | undefined {
  if (hasContactData(text)) return 'aanduiding-has-contact-data';
  const words = new Set(wordsOf(text));
  const named = names
    .flatMap(wordsOf)
    .filter((part) => part.length >= 3 && !particles.has(part))
    .some((part) => words.has(part) || words.has(`${part}s`));
  return named ? 'aanduiding-names-person' : undefined;
}

const hasContactData = (text: string): boolean =>
  [email, manyDigits, postcode, address, plateInOne].some((pattern) => pattern.test(text)) ||
  [...text.matchAll(plateWithDashes)].some(([found]) => isPlate(found));

// Six signs (Belgium: seven) of letters and digits; three groups of digits alone are a date.
const isPlate = (found: string): boolean => {
  const signs = found.replaceAll('-', '');
  return /\d/.test(signs) && /[a-z]/i.test(signs) && (signs.length === 6 || signs.length === 7);
};

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
