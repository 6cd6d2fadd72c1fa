import { coarser, firstOf, lastOf } from './coarser.ts';
import {
  OWN,
  periodsOf,
  WHOLE,
  YEAR,
  type PartOfYear,
  type Periods,
  type Views,
} from './periods.ts';
import { isTooSmall, isUnionOf, sumOf } from './safeGroups.ts';
import {
  groupsOf,
  tablesOf,
  teamRows,
  type FigureRow,
  type FigureTable,
  type TeamRow,
} from './tables.ts';
import type { Side, YearCounts } from './yearCounts.ts';

/** A table as it is shown: two of them are made of one count, so that they never say more together. */
export interface ShownTable {
  readonly of: Exclude<FigureTable['of'], 'afdoening'> | 'uitkomst' | 'weg' | 'buiten';
  readonly rows: readonly FigureRow[];
}

/** How many came in and were closed; absent where it is too few to be shown. */
export interface YearTotal {
  readonly year: number;
  readonly received?: number;
  readonly closed?: number;
}

/** Figures of a year or a part of it; only what nobody can be known by. */
export interface Figures extends Pick<Periods, 'quarters' | 'months'> {
  readonly part?: PartOfYear;
  /** Newest first. */
  readonly years: readonly YearTotal[];
  /** Absent where there are too few complaints to show anything. */
  readonly totals?: {
    readonly received: number;
    readonly closed: number;
    /** Mean days from receipt to the end of the handling; absent where nothing was closed. */
    readonly meanDays?: number;
  };
  /** How many were open when the period began and ended; of the whole organisation only. */
  readonly open?: { readonly before: number; readonly after: number };
  readonly tables: readonly ShownTable[];
  readonly teams: readonly TeamRow[];
}

/**
 * What may be shown of a year: no number of one to four complaints stands in it, nor follows from subtracting
 * what is shown here, of other periods or of other scopes.
 *
 * @param teams - the teams of the scope; absent is the whole organisation.
 * @see law.md §6; practice.md §3; requirements O13, O65
 */
export function figuresOf(
  counts: YearCounts,
  {
    year,
    part,
    teams,
  }: { readonly year: number; readonly part?: string; readonly teams?: readonly string[] },
): Figures {
  const views = teams ? OWN : WHOLE;
  const periods = partsThatStand(counts, periodsOf(counts, views, part), teams);
  const { levels, whole, quarters, months, chosen } = periods;
  if (levels.length === 0) {
    const years = yearsFor(counts, teams ? undefined : year, teams);
    return { years, quarters: [], months: [], tables: [], teams: [] };
  }
  const period = chosen ? chosen.months : YEAR;
  const shown = { counts, levels, whole, views, months: period };
  return {
    years: yearsFor(counts, year, teams),
    quarters,
    months,
    ...(chosen && { part: chosen }),
    totals: totalsOf(counts, period, views[0]),
    ...(!teams && { open: openIn(counts, period) }),
    tables: tablesOf(shown).flatMap((table) => split(table, teams)),
    teams: teams ? [] : teamRows(shown),
  };
}

// Teams that are only shown together stay together: else that of the others would follow from an own number.
const partsThatStand = (
  counts: YearCounts,
  periods: Periods,
  teams: readonly string[] | undefined,
): Periods => {
  if (!teams) return periods;
  const { levels, whole } = periods;
  const standsAt = (depth: number): boolean => {
    const shown = { counts, levels: whole.slice(0, depth), whole, views: WHOLE, months: YEAR };
    const beside = [groupsOf('team', shown), teamRows(shown).map((row) => row.teams)];
    return beside.every((groups) => isUnionOf(teams, groups));
  };
  const none = { quarters: [], months: [] };
  if (!standsAt(1)) return { ...none, levels: [], whole: [] };
  return standsAt(2) ? periods : { ...none, levels: levels.slice(0, 1), whole };
};

// Of teams of others nothing is known but that they are part of a sum.
const split = (
  { of, rows }: FigureTable,
  teams: readonly string[] | undefined,
): readonly ShownTable[] => {
  switch (of) {
    case 'afdoening':
      return [
        { of: 'weg', rows: coarser(rows, firstOf) },
        { of: 'uitkomst', rows: coarser(rows, lastOf) },
      ];
    case 'trede':
      return [
        { of, rows: coarser(rows, firstOf) },
        { of: 'buiten', rows: coarser(rows, lastOf) },
      ];
    case 'team':
      return [{ of, rows: teams ? rows.map((row) => within(row, teams)) : rows }];
    default:
      return [{ of, rows }];
  }
};

const within = ({ values, count }: FigureRow, teams: readonly string[]): FigureRow => ({
  values: values.filter((value) => teams.includes(value)),
  count,
});

const totalsOf = (counts: YearCounts, months: readonly number[], sides: readonly Side[]) => {
  const total = (of: 'binnengekomen' | 'afgesloten'): number =>
    sumOf(counts.counts({ what: 'totaal', of, months, sides }), ['']).shown;
  const closed = total('afgesloten');
  return {
    received: total('binnengekomen'),
    closed,
    ...(closed > 0 && { meanDays: Math.round(counts.days(months, sides) / closed) }),
  };
};

const openIn = (counts: YearCounts, months: readonly number[]) => ({
  before: counts.openAfter(Math.min(...months) - 1),
  after: counts.openAfter(Math.max(...months)),
});

// Of another year nobody looked whether its teams can be told apart.
const yearsFor = (
  counts: YearCounts,
  year: number | undefined,
  teams: readonly string[] | undefined,
): readonly YearTotal[] =>
  yearsOf(counts, teams ? OWN : WHOLE).map((one) =>
    teams && one.year !== year ? { year: one.year } : one,
  );

const yearsOf = (counts: YearCounts, views: Views): readonly YearTotal[] =>
  counts.years().map((year) => {
    const enough = views.every((sides) =>
      (['binnengekomen', 'afgesloten'] as const).every((of) => {
        const shown = counts.ofYear(year, of, sides);
        return !isTooSmall({ shown, behind: shown });
      }),
    );
    if (!enough) return { year };
    const [sides] = views;
    return {
      year,
      received: counts.ofYear(year, 'binnengekomen', sides),
      closed: counts.ofYear(year, 'afgesloten', sides),
    };
  });
