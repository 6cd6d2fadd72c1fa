import { describe, expect, it } from '@jest/globals';
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
    'is bad enough to prove something: presses, deaths, lost answers and doubled work',
    async () => {
      const template = await createTemplate();
      const happened = new Map<string, number>();
      for (const seed of [11, 12, 13, 14, 15, 16]) {
        const { counts } = await simulate(seed, template);
        for (const [what, count] of counts) happened.set(what, (happened.get(what) ?? 0) + count);
      }
      expect(happened.get('commands with effect')).toBeGreaterThan(60);
      expect(happened.get('deaths')).toBeGreaterThan(3);
      expect(happened.get('told unknown')).toBeGreaterThan(3);
      expect(happened.get('log write-not-done')).toBeGreaterThan(5);
      expect(happened.get('messages')).toBeGreaterThan(40);
    },
    longestMs,
  );
});
