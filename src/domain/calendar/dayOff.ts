import type { Calendar } from './calendar.ts';
import type { HolidayCode } from './holidays.ts';
import { weekday, type IsoDate } from './isoDate.ts';

/** Why a day does not count as a working day. */
export type DayOff = 'zaterdag' | 'zondag' | HolidayCode | 'koninklijk-besluit';

/** Why nobody works on that day; absent on a working day, and where a decree is not known. */
export function dayOffOn(date: IsoDate, calendar: Calendar): DayOff | undefined {
  const day = weekday(date);
  if (day === 6) return 'zaterdag';
  if (day === 7) return 'zondag';
  return (
    calendar.holidayOn(date) ?? (calendar.isDecreeDay(date) ? 'koninklijk-besluit' : undefined)
  );
}
