import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inBatches } from '../../../src/graph/client/inBatches.ts';
import type { BatchPart } from '../../../src/graph/port.ts';

const part = (id: string, ...dependsOn: string[]): BatchPart => ({
  id,
  method: 'GET',
  path: '/x',
  ...(dependsOn.length > 0 ? { dependsOn } : {}),
});

/** Each part may wait for parts a few places before it. */
const parts = fc
  .array(fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }), { maxLength: 90 })
  .map((waits) =>
    waits.map((back, index) =>
      part(
        `p${index}`,
        // Chains are cut every ten parts, or one could grow past a batch.
        ...back.filter((step) => step <= index % 10).map((step) => `p${index - step}`),
      ),
    ),
  );

describe('dividing parts over batches', () => {
  it('loses none, doubles none and never exceeds twenty', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const batches = inBatches(given);
        expect(
          batches
            .flat()
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(given.map(({ id }) => id).toSorted());
        expect(Math.max(0, ...batches.map(({ length }) => length))).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('puts a part in one batch with what it waits for, and after it', () => {
    fc.assert(
      fc.property(parts, (given) => {
        for (const batch of inBatches(given)) {
          const ids = batch.map(({ id }) => id);
          for (const [place, { dependsOn = [] }] of batch.entries()) {
            for (const id of dependsOn) expect(ids.slice(0, place)).toContain(id);
          }
        }
      }),
    );
  });

  it('knows what a part waits for whatever the case of its id', () => {
    const others = Array.from({ length: 19 }, (_, at) => part(`p${at}`));
    expect(
      inBatches([part('row'), ...others, part('log', 'ROW')]).map((batch) => batch.length),
    ).toEqual([19, 2]);
  });

  it.each([
    ['two parts with one id in other case', [part('a'), part('A')]],
    ['a part that waits for a later one', [part('a', 'b'), part('b')]],
    ['a part that waits for nothing known', [part('a', 'x')]],
    [
      'more than twenty that wait for one',
      [part('a'), ...Array.from({ length: 20 }, (_, i) => part(`p${i}`, 'a'))],
    ],
  ])('refuses %s', (_, given) => {
    expect(() => inBatches(given)).toThrow(expect.objectContaining({ name: 'ImpossibleBatch' }));
  });
});
