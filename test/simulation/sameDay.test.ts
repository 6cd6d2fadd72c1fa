import { describe, expect, it } from '@jest/globals';
import { playSeeds } from './playSeeds.ts';
import { simulate } from './simulate.ts';
import { createTemplate } from './tenant/template.ts';

const longestMs = 120_000;
/** Instances die, answers are lost and somebody changes rows by hand. */
const badDay = 15;

describe('a simulated day', () => {
  it(
    'goes the same way each time, byte for byte, and another seed is another day',
    async () => {
      const first = await simulate(badDay, await createTemplate());
      const again = await simulate(badDay, await createTemplate());
      const other = await simulate(badDay + 1, await createTemplate());
      const happened = first.trace.join('\n');
      for (const each of [/ dies$/m, /timeout-after$/m, /unanswered$/m, /^\d+ meddled /m])
        expect(happened).toMatch(each);
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
