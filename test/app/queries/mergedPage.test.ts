import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergedPage } from '../../../src/app/queries/mergedPage.ts';

const sorted = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((keys) => keys.sort());

describe('a page of two lists', () => {
  it('is what a page of both put together is, the first one first where they are alike', () => {
    fc.assert(
      fc.property(sorted, sorted, fc.nat({ max: 12 }), (ones, others, from) => {
        const [first, second] = [
          ones.map((key, nth) => ({ key, name: `one ${nth}` })),
          others.map((key, nth) => ({ key, name: `other ${nth}` })),
        ];
        const all = [...first, ...second].sort((one, other) =>
          one.key < other.key ? -1 : one.key > other.key ? 1 : 0,
        );
        const keyOf = ({ key }: { readonly key: string }): string => key;
        const page = mergedPage(
          { items: first, keyOf },
          { items: second, keyOf },
          { from, size: 3 },
        );
        expect(page).toEqual(all.slice(from, from + 3));
      }),
    );
  });
});
