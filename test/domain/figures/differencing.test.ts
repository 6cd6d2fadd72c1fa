import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figuresOf, type Figures } from '../../../src/domain/figures/figuresOf.ts';
import { SMALLEST } from '../../../src/domain/figures/safeGroups.ts';
import { createYearCounts } from '../../../src/domain/figures/yearCounts.ts';
import { rowSpace } from './rowSpace.ts';
import { someCases, YEAR, type Sided } from './someCases.ts';
import { atomOf, atomsOf, families, toldIn, type Atom, type Family, type Told } from './told.ts';

/** Everything one person can ask for: the year and every part of it that is offered. */
const allFigures = (cases: readonly Sided[], teams?: readonly string[]): readonly Figures[] => {
  const counts = createYearCounts(YEAR);
  for (const { one, side } of cases) counts.add(one, side);
  const of = (part?: string): Figures =>
    figuresOf(counts, { year: YEAR, ...(part && { part }), ...(teams && { teams }) });
  const year = of();
  const quarters = year.quarters.map(({ code }) => of(code));
  const months = quarters.flatMap((quarter) => quarter.months.map(({ code }) => of(code)));
  return [year, ...quarters, ...months];
};

const toldTo = (
  cases: readonly Sided[],
  family: Family,
  teams?: readonly string[],
): readonly Told[] => allFigures(cases, teams).flatMap((one) => toldIn(one, family, teams));

const isSmall = (size: number): boolean => size > 0 && size < SMALLEST;
/** How many complaints of the family there really are of what is counted. */
const sizesIn = (cases: readonly Sided[], family: Family) => {
  const atoms = cases.flatMap((one) => atomOf(one, family) ?? []);
  return (counts: Told['counts']): number => atoms.filter(counts).length;
};

const YEARS_PARTS = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ...[
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
    [10, 11, 12],
  ],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => [month]),
];

/** What somebody might be after: how many of one kind in one period, of one side or of both. */
const secretsOf = ({ possible }: Family): readonly Told['counts'][] =>
  YEARS_PARTS.flatMap((months) =>
    [undefined, ['A'], ['B', 'C', 'onbekend'], ['B'], ['C']].flatMap((teams) =>
      [undefined, ...possible].flatMap((kind) =>
        Object.entries(kind ?? { '': '' }).map(
          ([name, value]) =>
            ({ month, team, values }: Atom) =>
              months.includes(month) &&
              (teams?.includes(team) ?? true) &&
              (name === '' || values[name] === value),
        ),
      ),
    ),
  );

/** Numbers of one to four that follow from what was told, however it is added and subtracted. */
const found = (
  cases: readonly Sided[],
  family: Family,
  told: readonly Told[],
): readonly number[] => {
  const { vectorOf, rows } = seenAs(atomsOf(family), told);
  const { follows } = rowSpace(rows);
  const sizeOf = sizesIn(cases, family);
  return secretsOf(family)
    .filter((secret) => isSmall(sizeOf(secret)))
    .filter((secret) => {
      const vector = vectorOf(secret);
      return vector !== undefined && follows(vector);
    })
    .map(sizeOf);
};

/** Atoms that no number tells apart are one column; what would tell them apart cannot follow. */
const seenAs = (atoms: readonly Atom[], told: readonly Told[]) => {
  const alike = new Map<string, Atom[]>();
  for (const atom of atoms) {
    const seen = told.map(({ counts }) => (counts(atom) ? '1' : '0')).join('');
    alike.set(seen, [...(alike.get(seen) ?? []), atom]);
  }
  const columns = [...alike.values()];
  const vectorOf = (counts: Told['counts']): readonly number[] | undefined => {
    const whole = columns.map((column) => column.filter(counts).length / column.length);
    return whole.every((part) => part === 0 || part === 1) ? whole : undefined;
  };
  return { vectorOf, rows: told.flatMap(({ counts }) => [vectorOf(counts) ?? []]) };
};

describe.each(families)('figures on $name and whoever subtracts them (law.md §6)', (family) => {
  /** @requirement O13 O65 */
  it('are right, and none is one to four', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const sizeOf = sizesIn(cases, family);
        for (const { about, counts, number } of toldTo(cases, family)) {
          expect([about, sizeOf(counts)]).toEqual([about, number]);
          expect([about, isSmall(number)]).toEqual([about, false]);
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });

  it('give none away however they are added up, also beside those of an own team', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const everybody = toldTo(cases, family);
        expect(found(cases, family, everybody)).toEqual([]);
        const own = toldTo(cases, family, ['A']);
        if (own.length > 0) expect(found(cases, family, [...everybody, ...own])).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
