import type { Calendar } from './calendar.ts';
import { decreePeriods, type DecreePeriod } from './decreeDays.ts';
import { holidayOn } from './holidayOn.ts';
import { holidaysOf } from './holidays.ts';
import { isoDate } from './isoDate.ts';

/**
 * Calendar of the Algemene termijnenwet, with the decrees the product knows or those given.
 *
 * @param periods - to replace the built-in list, for instance by what the organisation loaded after a new decree.
 */
export function dutchCalendar(periods: readonly DecreePeriod[] = decreePeriods()): Calendar {
  const on = holidayOn(holidaysOf);
  const decreeDays = new Set(periods.flatMap(({ days }) => days));
  const ends = periods.map(({ to }) => to).sort();
  return {
    holidayOn: on,
    isHoliday: (date) => on(date) !== undefined,
    isDecreeDay: (date) => decreeDays.has(date),
    decreeKnown: (date) => periods.some(({ from, to }) => from <= date && date <= to),
    decreesKnownThrough: ends.at(-1) ?? isoDate('1900-01-01'),
  };
}
