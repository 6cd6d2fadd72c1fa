import type { Calendar } from './calendar.ts';
import { easterOf } from './easter.ts';
import { holidayOn } from './holidayOn.ts';
import type { HolidayCode } from './holidays.ts';
import { addDays, isoDate, type IsoDate } from './isoDate.ts';

/**
 * Belgian holidays, for the working days of a Flemish organisation. They extend no term: terms there are calendar days (law.md §4).
 * Nothing is equated by decree, and that is known.
 */
export function belgianCalendar(): Calendar {
  const on = holidayOn(belgianHolidaysOf);
  return {
    holidayOn: on,
    isHoliday: (date) => on(date) !== undefined,
    isDecreeDay: () => false,
    decreeKnown: () => true,
    decreesKnownThrough: isoDate('2299-12-31'),
  };
}

/** The ten Belgian public holidays of a year, 1900 to 2299; Easter and Whit Sunday are left to the weekend. */
export function belgianHolidaysOf(year: number): ReadonlyMap<IsoDate, HolidayCode> {
  const easter = easterOf(year);
  return new Map<IsoDate, HolidayCode>([
    [isoDate(`${year}-01-01`), 'nieuwjaarsdag'],
    [isoDate(`${year}-05-01`), 'dag-van-de-arbeid'],
    [isoDate(`${year}-07-21`), 'nationale-feestdag'],
    [isoDate(`${year}-08-15`), 'maria-hemelvaart'],
    [isoDate(`${year}-11-01`), 'allerheiligen'],
    [isoDate(`${year}-11-11`), 'wapenstilstand'],
    [isoDate(`${year}-12-25`), 'eerste-kerstdag'],
    [addDays(easter, 1), 'tweede-paasdag'],
    [addDays(easter, 39), 'hemelvaartsdag'],
    [addDays(easter, 50), 'tweede-pinksterdag'],
  ]);
}
