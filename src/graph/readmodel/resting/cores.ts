import type { Core } from '../../../app/ports/resting.ts';
import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import type { Complaint } from '../../../domain/complaint/complaint.ts';
import type { Dictionary } from './dictionary.ts';
import { createNumbers } from './numbers.ts';

/** As it is written down: forms, and of each core its form and who stands in it. */
export interface WrittenCores {
  readonly forms: readonly string[];
  readonly starts: Uint32Array;
  readonly parts: Uint32Array;
}

/** What rights hang on, by number: its form, which thousands share, and who stands in it. */
export interface Cores {
  /** The same number for the same text. */
  readonly numberOf: (text: string) => number;
  readonly at: (number: number) => Core;
  /** Numbers in the dictionary of who stands in it. */
  readonly peopleAt: (number: number) => Uint32Array;
  readonly written: () => WrittenCores;
}

const ID = /"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"/g;
/** Where somebody stands in a form; no JSON that we write has lines. */
const SLOT = /\n(\d+)\n/g;

export function createCores(words: Dictionary, known?: WrittenCores): Cores {
  const forms = [...(known?.forms ?? [])];
  const numbersOfForms = new Map(forms.map((form, number) => [form, number]));
  const starts = createNumbers(known?.starts.slice());
  const parts = createNumbers(known?.parts.slice());
  const made: (Core | undefined)[] = [];
  // Made when the first new core comes: a restart seldom has one.
  let numbers: Map<string, number> | undefined;

  const range = (number: number): readonly [number, number] => [
    starts.at(number),
    number + 1 < starts.length() ? starts.at(number + 1) : parts.length(),
  ];
  const keyAt = (number: number): string => parts.slice(...range(number)).join();
  const allNumbers = (): Map<string, number> =>
    new Map(Array.from({ length: starts.length() }, (_, number) => [keyAt(number), number]));

  const formOf = (form: string): number => {
    const before = numbersOfForms.get(form);
    if (before !== undefined) return before;
    numbersOfForms.set(form, forms.length);
    return forms.push(form) - 1;
  };

  const peopleAt = (number: number): Uint32Array => {
    const [from, to] = range(number);
    return parts.slice(from + 1, to);
  };

  const coreAt = (number: number): Core => {
    const form = parts.at(range(number)[0]);
    const people = [...peopleAt(number)].map((one) => words.textOf(one) ?? '');
    return {
      form,
      people: people as PersonId[],
      complaint: () => JSON.parse(textOf(forms[form] ?? '', people)) as Complaint,
    };
  };

  return {
    numberOf: (text) => {
      const { form, people } = parted(text);
      const part = [formOf(form), ...people.map(words.numberOf)];
      numbers ??= allNumbers();
      const before = numbers.get(part.join());
      if (before !== undefined) return before;
      const number = starts.length();
      starts.push(parts.length());
      parts.push(...part);
      numbers.set(part.join(), number);
      return number;
    },
    at: (number) => (made[number] ??= coreAt(number)),
    peopleAt,
    written: () => ({
      forms,
      starts: starts.slice(0, starts.length()),
      parts: parts.slice(0, parts.length()),
    }),
  };
}

/** Everybody in a core gets a place of his own, however often he stands in it. */
const parted = (text: string): { readonly form: string; readonly people: readonly string[] } => {
  const people: string[] = [];
  const form = text.replace(ID, (quoted) => {
    const id = quoted.slice(1, -1);
    const place = people.indexOf(id);
    return `\n${place < 0 ? people.push(id) - 1 : place}\n`;
  });
  return { form, people };
};

const textOf = (form: string, people: readonly string[]): string =>
  form.replace(SLOT, (_, place: string) => `"${people[Number(place)] ?? ''}"`);
