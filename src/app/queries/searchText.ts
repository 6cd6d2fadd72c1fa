import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Directory } from '../ports/people.ts';
import type { SearchText } from '../ports/register.ts';

/** Text as it is searched: small letters without accents, one space where there was any. */
export const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/** Where a search looks in a complaint. */
export function searchTextOf({ kenmerk, registration }: Complaint): SearchText {
  const { aanduiding, what, klager, accused } = registration;
  const names = [kenmerk, klager.name, klager.gemachtigde?.name];
  return {
    named: plainText(names.filter((name) => name !== undefined).join(' ')),
    told: plainText(`${aanduiding} ${what}`),
    accusedName: plainText(accused.name ?? ''),
    ...(accused.personId !== undefined && { accused: accused.personId }),
  };
}

/**
 * Whether a complaint holds every word, its employee's name in its text left out: no search answers which
 * complaints are about somebody.
 *
 * @see experience.md §5
 */
export const isFoundBy =
  (words: readonly string[], directory: Directory) =>
  (text: SearchText): boolean => {
    const { named, told, accusedName, accused } = text;
    const account = accused === undefined ? undefined : directory.find(accused)?.name;
    const held = `${named} ${without(told, `${accusedName} ${plainText(account ?? '')}`)}`;
    return words.every((word) => held.includes(word));
  };

/** Parts of a name that are words of any text. */
const COMMON = new Set(
  'van den der het ten ter aan bij uit in op de te la le el en von'.split(' '),
);

const without = (text: string, name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1 && !COMMON.has(part))
    .reduce((rest, part) => rest.replaceAll(part, '\u0000'), text);
