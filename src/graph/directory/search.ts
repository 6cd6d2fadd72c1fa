import type { Person } from '../../app/ports/people.ts';

export type Search = (text: string, limit: number) => readonly Person[];

/**
 * Finds people whose name, job or department contains every word, whatever its case or accents; by name.
 */
export function createSearch(people: readonly Person[]): Search {
  const byName = new Intl.Collator('nl', { sensitivity: 'base' });
  const sorted = people
    .toSorted((left, right) => byName.compare(left.name, right.name))
    .map((person) => ({ person, haystack: plain(wordsOf(person)) }));

  return (text, limit) => {
    const words = plain(text).split(/\s+/);
    return sorted
      .filter(({ haystack }) => words.every((word) => haystack.includes(word)))
      .slice(0, limit)
      .map(({ person }) => person);
  };
}

const wordsOf = ({ name, jobTitle = '', department = '' }: Person): string =>
  [name, jobTitle, department].join('\n');

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
