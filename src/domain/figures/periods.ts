import type { Universe } from './dimension.ts';
import { safeGroups, sumOf, type Counts, type Group } from './safeGroups.ts';
import { SIDES, type Side, type YearCounts } from './yearCounts.ts';

/** A part of a year that is shown by itself: a quarter or a month, or some of them where one alone has too few. */
export interface PartOfYear {
  /** Its quarters or months with a dash between: `k1`, `k3-k4`, `m5`. */
  readonly code: string;
  readonly months: readonly number[];
}

/** Side by side: the year, its quarters, the months of one quarter. */
export interface Level {
  readonly siblings: readonly (readonly number[])[];
  readonly chosen: readonly number[];
}

/** Which part of the year is shown, and which others there are. */
export interface Periods {
  /** From the year down to what was chosen; empty where even the year has too few. */
  readonly levels: readonly Level[];
  /** The same as it is shown of the whole organisation: what is shown beside an own part of it. */
  readonly whole: readonly Level[];
  readonly quarters: readonly PartOfYear[];
  /** Of the quarter that was chosen; for the whole organisation only. */
  readonly months: readonly PartOfYear[];
  readonly chosen?: PartOfYear;
}

/** The sides that are shown: all together, or own ones beside a rest that follows from them. */
export type Views = readonly [readonly Side[], ...(readonly Side[])[]];

export const WHOLE: Views = [SIDES];
export const OWN: Views = [['eigen'], ['rest']];

const UNIVERSES: readonly Universe[] = ['binnengekomen', 'afgesloten'];
export const YEAR: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * The parts of the year that have enough complaints to be shown, with the way down to the one that was asked for.
 * What is not there cannot be chosen: the year is shown instead.
 */
export function periodsOf(counts: YearCounts, views: Views, asked?: string): Periods {
  const none = { levels: [], whole: [], quarters: [], months: [] };
  if (safeGroups([['jaar']], totals(counts, views, yearUnit)).length === 0) return none;
  const year: Level = { siblings: [YEAR], chosen: YEAR };
  const whole = partsOf(quarterUnits, totals(counts, WHOLE, quarterUnits));
  // Own quarters are never finer than those of everybody.
  const groups = whole.map(({ code }) => code.split('-'));
  const quarters =
    views === WHOLE ? whole : partsOf(quarterUnits, totals(counts, views, quarterUnits), groups);
  const together =
    whole.length > 0
      ? [year, { siblings: whole.map(({ months }) => months), chosen: YEAR }]
      : [year];
  const quarter = quarters.find(({ code, months }) => code === asked || holds(months, asked));
  if (quarter === undefined) return { ...none, levels: [year], whole: together, quarters };
  const levels = [year, levelOf(quarters, quarter)];
  if (views !== WHOLE) return { ...none, levels, whole: together, quarters, chosen: quarter };
  const units = monthUnits(quarter.months);
  const months = partsOf(units, totals(counts, views, units));
  const month = months.find(({ code }) => code === asked);
  const deepest = month ? [...levels, levelOf(months, month)] : levels;
  return { levels: deepest, whole: deepest, quarters, months, chosen: month ?? quarter };
}

const holds = (months: readonly number[], asked: string | undefined): boolean =>
  months.some((month) => asked?.split('-').includes(`m${month}`));

const levelOf = (parts: readonly PartOfYear[], { months }: PartOfYear): Level => ({
  siblings: parts.map((part) => part.months),
  chosen: months,
});

type Units = ReadonlyMap<string, readonly number[]>;

const yearUnit: Units = new Map([['jaar', YEAR]]);
const quarterUnits: Units = new Map(
  [1, 2, 3, 4].map((quarter) => [
    `k${quarter}`,
    YEAR.filter((month) => Math.ceil(month / 3) === quarter),
  ]),
);
const monthUnits = (months: readonly number[]): Units =>
  new Map(months.map((month) => [`m${month}`, [month]]));

/** One row for each universe and each view, by unit. */
const totals = (counts: YearCounts, views: Views, units: Units): readonly Counts[] =>
  UNIVERSES.flatMap((of) =>
    views.map(
      (sides): Counts =>
        new Map(
          [...units].map(([unit, months]) => [
            unit,
            sumOf(counts.counts({ what: 'totaal', of, months, sides }), ['']),
          ]),
        ),
    ),
  );

const partsOf = (
  units: Units,
  rows: readonly Counts[],
  from: readonly Group[] = [...units.keys()].map((unit) => [unit]),
): readonly PartOfYear[] => {
  const groups = safeGroups(from, rows, 'nearest').filter((group) =>
    rows.some((row) => sumOf(row, group).shown > 0),
  );
  // One part that is all of it shows nothing that the whole does not show.
  if (groups.length < 2) return [];
  return groups.map((group) => ({
    code: group.join('-'),
    months: [...units].filter(([unit]) => group.includes(unit)).flatMap(([, months]) => months),
  }));
};
