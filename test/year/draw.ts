import { chanceOf, type Chance } from '../simulation/chance.ts';
import type { Range } from './model.ts';

/**
 * A row of chance of its own for every question: the same question has the same answer with and without
 * reminders, so that two years differ by nothing but what the app did.
 */
export type Draw = (...question: readonly (string | number)[]) => Chance;

export const drawOf =
  (seed: number): Draw =>
  (...question) =>
    chanceOf(seed, question.join('/'));

/** A whole number, both ends inclusive. */
export const within = (chance: Chance, [least, most]: Range): number =>
  least + chance.below(most - least + 1);

/** One of the names, by its share; what is not a number only explains the shares. */
export const byShare = (
  chance: Chance,
  shares: Readonly<Record<string, number | string>>,
): string => {
  const rows = Object.entries(shares).flatMap(([name, share]) =>
    typeof share === 'number' ? [[name, share] as const] : [],
  );
  let left = chance.next() * rows.reduce((sum, [, share]) => sum + share, 0);
  for (const [name, share] of rows) {
    left -= share;
    if (left < 0) return name;
  }
  return rows.at(-1)?.[0] ?? '';
};

/** Place in a list of shares. */
export const placeByShare = (chance: Chance, shares: readonly number[]): number =>
  Number(
    byShare(chance, Object.fromEntries(shares.map((share, place) => [`p${place}`, share]))).slice(
      1,
    ),
  );

/** How fast somebody is, or how hard something: lognormal around a mean of 1. */
export const tempo = (chance: Chance, spread: number): number => {
  const normal =
    Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
  return Math.exp(spread * normal - (spread * spread) / 2);
};

/** A chance that is taken so many times as hard. */
export const harder = (chance: number, times: number): number => 1 - (1 - chance) ** times;
