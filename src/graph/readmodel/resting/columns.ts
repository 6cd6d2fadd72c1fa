import type { Core } from '../../../app/ports/resting.ts';
import { createCores, type WrittenCores } from './cores.ts';
import { createDictionary } from './dictionary.ts';
import { createNumbers } from './numbers.ts';

/** What is known of one complaint at rest. */
export interface RestingFacts {
  readonly itemId: string;
  readonly etag: string;
  readonly counter: number;
  readonly kenmerk: string;
  readonly volgnummer: number;
  readonly aanduiding: string;
  readonly received: string;
  readonly registeredBy: string;
  readonly registeredAt: string;
  readonly behandelaar?: string;
  readonly accused?: string;
  readonly accusedKind: string;
  readonly ended?: string;
  readonly closed?: string;
  /** JSON of what is counted of it. */
  readonly facts: string;
  /** JSON of what rights hang on. */
  readonly core: string;
}

const NUMBERS = ['counter', 'volgnummer'] as const;
const WORDS = [
  ...(['received', 'registeredBy', 'behandelaar', 'accused', 'accusedKind'] as const),
  ...(['ended', 'closed', 'facts'] as const),
] as const;
const TEXTS = ['etag', 'registeredAt', 'aanduiding'] as const;
const CORE = NUMBERS.length + WORDS.length;
const WIDTH = CORE + 1;

/** Everything about some complaints, column by column; nothing in it can be read without the rest. */
export interface WrittenColumns {
  readonly words: readonly string[];
  readonly cores: WrittenCores;
  readonly itemIds: readonly string[];
  readonly kenmerken: readonly string[];
  readonly texts: readonly string[];
  readonly numbers: Uint32Array;
}

/** What complaints at rest have in common stands once; of each its own is a few numbers and a short text. */
export function createColumns(known?: WrittenColumns) {
  const words = createDictionary(known?.words);
  const cores = createCores(words, known?.cores);
  const itemIds = [...(known?.itemIds ?? [])];
  const kenmerken = [...(known?.kenmerken ?? [])];
  // None of the texts before the last one holds the sign between them.
  const texts = [...(known?.texts ?? [])];
  const numbers = createNumbers(known?.numbers.slice());
  const coreNumber = (row: number): number => numbers.at(row * WIDTH + CORE);

  return {
    itemIds: itemIds as readonly string[],
    kenmerken: kenmerken as readonly string[],
    length: () => itemIds.length,
    /** @returns its row, which is never given to another one. */
    add: (facts: RestingFacts): number => {
      numbers.push(
        ...NUMBERS.map((name) => facts[name]),
        ...WORDS.map((name) => words.numberOf(facts[name])),
        cores.numberOf(facts.core),
      );
      texts.push(TEXTS.map((name) => facts[name]).join('\n'));
      kenmerken.push(facts.kenmerk);
      return itemIds.push(facts.itemId) - 1;
    },
    /** What it says of itself is gone; its row stays empty. */
    clear: (row: number): void => {
      texts[row] = '';
    },
    numberOf: (row: number, name: (typeof NUMBERS)[number]): number =>
      numbers.at(row * WIDTH + NUMBERS.indexOf(name)),
    wordOf: (row: number, name: (typeof WORDS)[number]): string | undefined =>
      words.textOf(numbers.at(row * WIDTH + NUMBERS.length + WORDS.indexOf(name))),
    textOf: (row: number, name: (typeof TEXTS)[number]): string => {
      const text = texts[row] ?? '';
      const first = text.indexOf('\n');
      const second = text.indexOf('\n', first + 1);
      if (name === 'etag') return text.slice(0, Math.max(0, first));
      return name === 'registeredAt' ? text.slice(first + 1, second) : text.slice(second + 1);
    },
    coreOf: (row: number): Core => cores.at(coreNumber(row)),
    /** These rows in this order; who stands in none of them is not written down. */
    written: (rows: readonly number[]): WrittenColumns => {
      const chosen = createNumbers();
      const used = new Uint8Array(words.texts.length);
      for (const row of rows) {
        const own = numbers.slice(row * WIDTH, (row + 1) * WIDTH);
        chosen.push(...own);
        for (let at = NUMBERS.length; at < CORE; at += 1) used[own[at] ?? 0] = 1;
        for (const person of cores.peopleAt(own[CORE] ?? 0)) used[person] = 1;
      }
      return {
        words: words.texts.map((text, number) => (used[number] === 1 ? text : '')),
        cores: cores.written(),
        itemIds: rows.map((row) => itemIds[row] ?? ''),
        kenmerken: rows.map((row) => kenmerken[row] ?? ''),
        texts: rows.map((row) => texts[row] ?? ''),
        numbers: chosen.slice(0, chosen.length()),
      };
    },
  };
}

export type RestingColumns = ReturnType<typeof createColumns>;
