import type { Calendar } from './calendar.ts';
import { decreePeriods, type DecreePeriod } from './decreeDays.ts';
import { holidaysOf, type HolidayCode } from './holidays.ts';
import { isoDate, yearOf, type IsoDate } from './isoDate.ts';

/**
 * Calendar of the Algemene termijnenwet, with the decrees the product knows or those given.
 *
 * @param periods - to replace the built-in list, for instance by what the organisation loaded after a new decree.
 */
export function dutchCalendar(periods: readonly DecreePeriod[] = decreePeriods()): Calendar {
  const years = new Map<number, ReadonlyMap<IsoDate, HolidayCode>>();
  const decreeDays = new Set(periods.flatMap(({ days }) => days));
  const holidayOn = (date: IsoDate): HolidayCode | undefined => {
    const year = yearOf(date);
    const holidays = years.get(year) ?? holidaysOf(year);
    years.set(year, holidays);
    return holidays.get(date);
  };
  const ends = periods.map(({ to }) => to).sort();
  return {
    decreesKnownThrough: ends.at(-1) ?? isoDate('1900-01-01'),
    holidayOn,
    isHoliday: (date) => holidayOn(date) !== undefined,
    isDecreeDay: (date) => decreeDays.has(date),
    decreeKnown: (date) => periods.some(({ from, to }) => from <= date && date <= to),
  };
}
