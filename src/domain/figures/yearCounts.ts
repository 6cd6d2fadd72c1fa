import { yearOf, type IsoDate } from '../calendar/isoDate.ts';
import type { CountedCase } from './countedCase.ts';
import { DIMENSIONS, dimensions, type Dimension, type Universe } from './dimension.ts';
import type { Counts, Tally } from './safeGroups.ts';

/** Of the scope that is asked for, or of the rest of the organisation. */
export type Side = 'eigen' | 'rest';

/** What is counted beside the dimensions. */
export type Countable = Dimension | 'totaal' | 'team-tijdigheid';

/** Which numbers: what, of which complaints, in which months (1-12), of which sides together. */
export interface Cells {
  readonly what: Countable;
  readonly of: Universe;
  readonly months: readonly number[];
  readonly sides: readonly Side[];
}

/** Everything that is counted of one year, and the totals of all years. */
export interface YearCounts {
  readonly add: (one: CountedCase, side: Side) => void;
  readonly counts: (cells: Cells) => Counts;
  /** Days from receipt to end, of what was closed in these months. */
  readonly days: (months: readonly number[], sides: readonly Side[]) => number;
  /** Open at the end of the month; 0 is the end of the year before. */
  readonly openAfter: (month: number) => number;
  readonly years: () => readonly number[];
  readonly ofYear: (year: number, of: Universe, sides: readonly Side[]) => number;
}

/** Between the two values of a pair. */
export const PAIR = '\u0000';

type Cell = { -readonly [Key in keyof Tally]: Tally[Key] };

/** Counts complaints for one calendar year, each by month. */
export function createYearCounts(year: number): YearCounts {
  const cells = new Map<string, Map<string, Cell>>();
  const sums = new Map<string, number>();
  const years = new Set<number>();
  let openBefore = 0;

  const raise = (key: string, by: number): void => void sums.set(key, (sums.get(key) ?? 0) + by);
  const count = (place: string, value: string, { shown, behind }: Tally): void => {
    const counts = cells.get(place) ?? new Map<string, Cell>();
    cells.set(place, counts);
    const cell = counts.get(value) ?? { shown: 0, behind: 0 };
    counts.set(value, cell);
    cell.shown += shown;
    cell.behind += behind;
  };

  const addTo = (
    of: Universe,
    { on, side }: { readonly on: IsoDate; readonly side: Side },
    one: CountedCase,
  ): void => {
    years.add(yearOf(on));
    raise(`${of}/${side}/${yearOf(on)}`, 1);
    if (yearOf(on) !== year) return;
    const place = (what: Countable): string => placeOf({ what, of, side, month: monthOf(on) });
    count(place('totaal'), '', ONE);
    for (const what of DIMENSIONS) {
      const value = what === 'delen' ? undefined : one.values[what];
      if (dimensions[what].of === of && value !== undefined) count(place(what), value, ONE);
    }
    if (of === 'binnengekomen') return;
    count(place('team-tijdigheid'), [one.values.team, one.values.tijdigheid].join(PAIR), ONE);
    // Only who has parts of one kind alone stands behind its number for certain.
    const alone = new Set(one.parts).size === 1;
    one.parts.forEach((part, at) => {
      count(place('delen'), part, { shown: 1, behind: alone && at === 0 ? 1 : 0 });
    });
  };

  return {
    add: (one, side) => {
      const { received, closed } = one;
      addTo('binnengekomen', { on: received, side }, one);
      if (closed) {
        addTo('afgesloten', { on: closed.on, side }, one);
        if (yearOf(closed.on) === year) raise(`dagen/${side}/${monthOf(closed.on)}`, closed.days);
      }
      const wasOpen = closed === undefined || yearOf(closed.on) >= year;
      if (yearOf(received) < year && wasOpen) openBefore += 1;
    },
    counts: ({ what, of, months, sides }) => {
      const together = new Map<string, Tally>();
      for (const month of months) {
        for (const side of sides) {
          for (const [value, cell] of cells.get(placeOf({ what, of, side, month })) ?? []) {
            const { shown, behind } = together.get(value) ?? NONE;
            together.set(value, { shown: shown + cell.shown, behind: behind + cell.behind });
          }
        }
      }
      return together;
    },
    days: (months, sides) =>
      months.reduce(
        (sum, month) =>
          sides.reduce((all, side) => all + (sums.get(`dagen/${side}/${month}`) ?? 0), sum),
        0,
      ),
    openAfter: (month) => {
      const upTo = (of: Universe): number => {
        let all = 0;
        for (let each = 1; each <= month; each += 1) {
          for (const side of SIDES) {
            all +=
              cells.get(placeOf({ what: 'totaal', of, side, month: each }))?.get('')?.shown ?? 0;
          }
        }
        return all;
      };
      return openBefore + upTo('binnengekomen') - upTo('afgesloten');
    },
    years: () => [...years].sort((one, other) => other - one),
    ofYear: (asked, of, sides) =>
      sides.reduce((all, side) => all + (sums.get(`${of}/${side}/${asked}`) ?? 0), 0),
  };
}

export const SIDES: readonly Side[] = ['eigen', 'rest'];
const ONE: Tally = { shown: 1, behind: 1 };
const NONE: Tally = { shown: 0, behind: 0 };

const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));

const placeOf = ({
  what,
  of,
  side,
  month,
}: Pick<Cells, 'what' | 'of'> & { readonly side: Side; readonly month: number }): string =>
  `${what}/${of}/${side}/${month}`;
