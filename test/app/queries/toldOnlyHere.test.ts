import { describe, expect, it } from '@jest/globals';
import { withToldOnlyHere } from '../../../src/app/queries/cards/toldOnlyHere.ts';
import type { DigestLine } from '../../../src/contract/card.ts';
import { cardIn } from '../../cards/everyCard.ts';

const [line] = cardIn('dagstart', 'live').lines ?? [];

const lines = (...why: readonly DigestLine['why'][]): readonly DigestLine[] => {
  if (line === undefined) throw new TypeError('a digest with a line');
  return why.map((one, nth) => ({
    ...line,
    kenmerk: `K-${String(nth + 1)}`,
    ...(one && { why: one }),
  }));
};
const order = (given: readonly DigestLine[], ...arrived: readonly string[]): readonly string[] =>
  withToldOnlyHere(given, arrived).map(({ kenmerk }) => kenmerk);
const seven = Array.from({ length: 7 }, () => 'zwijgt' as const);

/** @requirement O68 */
describe('what stands in no list of work', () => {
  it.each(['ander-akkoord', 'terug'] as const)('has its line among the seven: %s', (why) => {
    const given = lines(...seven, 'zwijgt', why);
    expect(order(given).slice(5, 8)).toEqual(['K-6', 'K-9', 'K-7']);
    expect(order(given)).toHaveLength(9);
  });

  it('has it as well where it just arrived', () => {
    expect(order(lines(...seven, 'zwijgt', 'zwijgt'), 'K-8').slice(5, 8)).toEqual([
      'K-6',
      'K-8',
      'K-7',
    ]);
  });

  it('keeps its place where it is shown anyway', () => {
    const given = lines('ander-akkoord', ...seven);
    expect(order(given)).toEqual(given.map(({ kenmerk }) => kenmerk));
  });
});
