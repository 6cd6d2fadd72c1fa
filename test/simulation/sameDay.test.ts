import { describe, expect, it } from '@jest/globals';
import { playSeeds } from './playSeeds.ts';
import { simulate } from './simulate.ts';
import { createTemplate } from './tenant/template.ts';

const longestMs = 120_000;

describe('a simulated day', () => {
  it(
    'goes the same way each time, byte for byte, and another seed is another day',
    async () => {
      const first = await simulate(7, await createTemplate());
      const again = await simulate(7, await createTemplate());
      const other = await simulate(8, await createTemplate());
      expect(first.trace.length).toBeGreaterThan(500);
      expect(again.trace.join('\n')).toBe(first.trace.join('\n'));
      expect(other.hash).not.toBe(first.hash);
    },
    longestMs,
  );

  it(
    'loses nothing, does nothing twice and blames nobody, six bad days long',
    async () => {
      expect(await playSeeds(1, 6)).toEqual([]);
    },
    longestMs,
  );
});
