import { addDays, weekday, type IsoDate } from './isoDate.ts';

/** How much of a calendar is seen at once. */
type Span = 'maand' | 'week';

/** Whole weeks of a calendar, and where leafing through it leads. */
interface CalendarPage {
  /** From Monday up to and including Sunday: the week, or every week the month is in. */
  readonly days: readonly IsoDate[];
  /** A day of the week before, or the first of the month before. */
  readonly previous: IsoDate;
  /** The same after it. */
  readonly next: IsoDate;
}

/**
 * The page of a calendar on which a day stands.
 *
 * @example
 * calendarPage('2026-03-16', 'maand').days //=> '2026-02-23' up to and including '2026-04-05'
 */
export function calendarPage(day: IsoDate, span: Span): CalendarPage {
  if (span === 'week') {
    const first = mondayOf(day);
    return {
      days: daysFrom(first, addDays(first, 6)),
      previous: addDays(day, -7),
      next: addDays(day, 7),
    };
  }
  const first = firstOfMonth(day);
  // No month is longer than 31 days, and none shorter than 28.
  const next = firstOfMonth(addDays(first, 31));
  const last = addDays(next, -1);
  return {
    days: daysFrom(mondayOf(first), addDays(mondayOf(last), 6)),
    previous: firstOfMonth(addDays(first, -1)),
    next,
  };
}

const firstOfMonth = (day: IsoDate): IsoDate => `${day.slice(0, 8)}01` as IsoDate;

const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - weekday(day));

const daysFrom = (first: IsoDate, last: IsoDate): readonly IsoDate[] => {
  const days = [first];
  for (let day = first; day < last;) days.push((day = addDays(day, 1)));
  return days;
};
