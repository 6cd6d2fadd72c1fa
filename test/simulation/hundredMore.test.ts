import { expect, it } from '@jest/globals';
import { playSeeds } from './playSeeds.ts';

const longestMs = 600_000;

it(
  'a hundred bad days lose nothing, do nothing twice and blame nobody (101 to 200)',
  async () => {
    expect(await playSeeds(101, 200)).toEqual([]);
  },
  longestMs,
);
