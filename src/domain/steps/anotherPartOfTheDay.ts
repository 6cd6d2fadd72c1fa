import type { Instant } from '../calendar/isoDate.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import { dateIn, instantOf, timeIn } from '../calendar/zone.ts';
import type { Circumstances } from './context.ts';

/** A moment on the next working day at another part of the day than that one: late, early or around noon. */
export function anotherPartOfTheDay(
  moment: Instant,
  { profile, calendar }: Pick<Circumstances, 'profile' | 'calendar'>,
): Instant {
  const { zone } = profile;
  const tried = timeIn(zone, moment);
  const again = tried < '11:30' ? '16:00' : tried < '14:00' ? '09:30' : '12:00';
  return instantOf(zone, addWorkingDays(dateIn(zone, moment), 1, calendar), again);
}
