import type { HolidayCode } from './holidays.ts';
import { LAST_DATE, yearOf, type IsoDate } from './isoDate.ts';

/** Looks a holiday up by its date; each year is worked out once. After 2299 none is known. */
export function holidayOn(
  holidaysOf: (year: number) => ReadonlyMap<IsoDate, HolidayCode>,
): (date: IsoDate) => HolidayCode | undefined {
  const years = new Map<number, ReadonlyMap<IsoDate, HolidayCode>>();
  return (date) => {
    if (date > LAST_DATE) return undefined;
    const year = yearOf(date);
    const holidays = years.get(year) ?? holidaysOf(year);
    years.set(year, holidays);
    return holidays.get(date);
  };
}
