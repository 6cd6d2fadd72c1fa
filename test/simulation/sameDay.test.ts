import { describe, expect, it } from '@jest/globals';
import { playSeeds } from './playSeeds.ts';
import { simulate } from './simulate.ts';
import { createTemplate } from './tenant/template.ts';

const longestMs = 120_000;
/** Instances die, answers are lost and somebody changes rows by hand. */
const misfortunes = [/ dies$/m, /timeout-after$/m, /unanswered$/m, /^\d+ meddled /m];

/** The first day on which all of it happens; which one that is changes with every call the app makes. */
const findBadDay = async (): Promise<number> => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const trace = (await simulate(seed, await createTemplate())).trace.join('\n');
    if (misfortunes.every((each) => each.test(trace))) return seed;
  }
  throw new Error('None of sixty days is bad enough', { cause: misfortunes });
};

describe('a simulated day', () => {
  it(
    'goes the same way each time, byte for byte, and another seed is another day',
    async () => {
      const badDay = await findBadDay();
      const first = await simulate(badDay, await createTemplate());
      const again = await simulate(badDay, await createTemplate());
      const other = await simulate(badDay + 1, await createTemplate());
      expect(again.trace.join('\n')).toBe(first.trace.join('\n'));
      expect(other.hash).not.toBe(first.hash);
    },
    longestMs,
  );

  it(
    'goes the same way each time with a disk that a power cut left, and a file that is destroyed',
    async () => {
      const template = await createTemplate();
      const days = [/begins with the disk of/, / vernietigen .* at /];
      for (let seed = 1; seed <= 60 && days.length > 0; seed += 1) {
        const { trace, hash } = await simulate(seed, template);
        const which = days.findIndex((each) => each.test(trace.join('\n')));
        if (which === -1) continue;
        days.splice(which, 1);
        expect((await simulate(seed, template)).hash).toBe(hash);
      }
      expect(days).toEqual([]);
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
