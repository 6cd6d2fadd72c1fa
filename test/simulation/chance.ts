import { seededRandom } from '../../src/local-tenant/graph/faults/seededRandom.ts';

/** One row of chance; each part of a run has its own, so that one more draw here moves nothing there. */
export interface Chance {
  /** 0 to 1. */
  readonly next: () => number;
  readonly happens: (share: number) => boolean;
  readonly below: (count: number) => number;
  readonly between: (least: number, most: number) => number;
  readonly pick: <Each>(all: readonly Each[]) => Each;
}

/** @param part - name of the part of the run that draws from it. */
export function chanceOf(seed: number, part: string): Chance {
  let mixed = Math.imul(seed, 2_654_435_761);
  for (const letter of part) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 16_777_619);
  const next = seededRandom(mixed);
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    happens: (share) => next() < share,
    between: (least, most) => least + next() * (most - least),
    pick: (all) => all[below(all.length)] as (typeof all)[number],
  };
}
