import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSortedList } from '../../../src/graph/readmodel/sortedList.ts';

const inOrder = (one: number, other: number): number => one - other;

describe('a list that stays in order', () => {
  it('holds what a list sorted anew would hold, whatever comes and goes', () => {
    const change = fc.record({ number: fc.nat({ max: 40 }), look: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const list = createSortedList(inOrder);
        const held = new Set<number>();
        for (const { number, look } of changes) {
          if (held.delete(number)) list.delete(number);
          else {
            held.add(number);
            list.add(number);
          }
          if (look) expect(list.items()).toEqual([...held].sort(inOrder));
        }
        expect(list.items()).toEqual([...held].sort(inOrder));
      }),
    );
  });
});
