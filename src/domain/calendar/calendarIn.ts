import { belgianCalendar } from './belgianCalendar.ts';
import type { Calendar } from './calendar.ts';
import { decreePeriods, type DecreePeriod } from './decreeDays.ts';
import { dutchCalendar } from './dutchCalendar.ts';
import type { Zone } from './zone.ts';

/** The decrees that come with the product; undefined where the law knows none. */
export const decreePeriodsIn = (zone: Zone): readonly DecreePeriod[] | undefined =>
  zone === 'Europe/Amsterdam' ? decreePeriods() : undefined;

/** The calendar of the country of a zone; decrees exist in the Dutch one only, and are added to those known. */
export const calendarIn = (zone: Zone, decrees: readonly DecreePeriod[] = []): Calendar => {
  switch (zone) {
    case 'Europe/Amsterdam':
      return dutchCalendar([...decreePeriods(), ...decrees]);
    case 'Europe/Brussels':
      return belgianCalendar();
  }
};
