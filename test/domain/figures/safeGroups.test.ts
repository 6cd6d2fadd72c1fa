import { describe, expect, it } from '@jest/globals';
import { coarser, firstOf, lastOf } from '../../../src/domain/figures/coarser.ts';
import {
  isUnionOf,
  joined,
  safeGroups,
  sumOf,
  type Counts,
} from '../../../src/domain/figures/safeGroups.ts';

const row = (numbers: Readonly<Record<string, number>>): Counts =>
  new Map(Object.entries(numbers).map(([value, shown]) => [value, { shown, behind: shown }]));
const single = (...values: readonly string[]) => values.map((value) => [value]);

describe('numbers that are too small', () => {
  it('go together with the smallest other one that is not nought', () => {
    const counts = row({ post: 9, mail: 7, balie: 2 });
    expect(safeGroups(single('post', 'mail', 'balie', 'loket'), [counts])).toEqual([
      ['post'],
      ['mail', 'balie'],
      ['loket'],
    ]);
  });

  it('go together in every row when they are too small in one of them', () => {
    const rows = [row({ post: 9, mail: 7 }), row({ post: 5, mail: 4 })];
    expect(safeGroups(single('post', 'mail'), rows)).toEqual([['post', 'mail']]);
  });

  it('are not shown at all where all of them together are too few', () => {
    expect(safeGroups(single('post', 'mail'), [row({ post: 3, mail: 1 })])).toEqual([]);
    expect(safeGroups(single('post', 'mail'), [row({ post: 3 })])).toEqual([]);
    expect(safeGroups([['jaar']], [row({ jaar: 4 })], 'nearest')).toEqual([]);
  });

  it('go together with the one before, or for the first the one after, where they are times', () => {
    const quarters = single('k1', 'k2', 'k3', 'k4');
    expect(safeGroups(quarters, [row({ k1: 2, k2: 8, k3: 6, k4: 1 })], 'nearest')).toEqual([
      ['k1', 'k2'],
      ['k3', 'k4'],
    ]);
  });

  it('count the complaints behind a number, not the number', () => {
    const parts: Counts = new Map([['terecht', { shown: 6, behind: 1 }]]);
    expect(safeGroups([['terecht']], [parts])).toEqual([]);
    expect(sumOf(parts, ['terecht', 'niet-terecht'])).toEqual({ shown: 6, behind: 1 });
  });

  it('show nought: that nobody complained gives nobody away', () => {
    expect(safeGroups(single('post', 'mail'), [row({ post: 5, mail: 0 })])).toEqual([
      ['post'],
      ['mail'],
    ]);
  });
});

describe('groups', () => {
  it('that overlap become one', () => {
    expect(joined([['a', 'b'], ['c']], [['b', 'c'], ['d']])).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('make up some values when none of them sticks out', () => {
    expect(isUnionOf(['a', 'b'], [['a'], ['b'], ['c']])).toBe(true);
    expect(isUnionOf(['a'], [['a', 'b'], ['c']])).toBe(false);
  });

  it('stay together by something coarser too, so that the two tables say no more than one', () => {
    const rows = [
      { values: ['formeel:terecht'], count: 9 },
      { values: ['formeel:niet-terecht', 'geen:gestopt'], count: 6 },
      { values: ['informeel:opgelost'], count: 20 },
    ];
    expect(coarser(rows, firstOf)).toEqual([
      { values: ['formeel', 'geen'], count: 15 },
      { values: ['informeel'], count: 20 },
    ]);
    expect(coarser(rows, lastOf)).toEqual([
      { values: ['terecht'], count: 9 },
      { values: ['niet-terecht', 'gestopt'], count: 6 },
      { values: ['opgelost'], count: 20 },
    ]);
  });
});
