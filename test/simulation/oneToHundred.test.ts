import { expect, it } from '@jest/globals';
import { playSeeds } from './playSeeds.ts';

const longestMs = 600_000;

it(
  'a hundred bad days lose nothing, do nothing twice and blame nobody (1 to 100)',
  async () => {
    expect(await playSeeds(1, 100)).toEqual([]);
  },
  longestMs,
);
