import type { Calendar } from '../domain/calendar/calendar.ts';
import { calendarIn } from '../domain/calendar/calendarIn.ts';
import type { DecreePeriod } from '../domain/calendar/decreeDays.ts';
import type { Zone } from '../domain/calendar/zone.ts';

/**
 * The calendar of a zone with the decrees that are loaded now.
 *
 * @param loaded - the same array as long as nothing was loaded or taken back.
 */
export function liveCalendar(zone: Zone, loaded: () => readonly DecreePeriod[]): Calendar {
  let decrees = loaded();
  let calendar = calendarIn(zone, decrees);
  const now = (): Calendar => {
    const present = loaded();
    if (present !== decrees) {
      decrees = present;
      calendar = calendarIn(zone, present);
    }
    return calendar;
  };
  return {
    holidayOn: (date) => now().holidayOn(date),
    isHoliday: (date) => now().isHoliday(date),
    isDecreeDay: (date) => now().isDecreeDay(date),
    decreeKnown: (date) => now().decreeKnown(date),
    get decreesKnownThrough() {
      return now().decreesKnownThrough;
    },
  };
}
