import type { Instant } from '../calendar/isoDate.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import { instantOf, timeIn } from '../calendar/zone.ts';
import type { Circumstances } from './context.ts';

/** A moment on the next working day at another part of the day than now: late, early or around noon. */
export function anotherPartOfTheDay({ time, profile, calendar }: Circumstances): Instant {
  const now = timeIn(profile.zone, time.now);
  const again = now < '11:30' ? '16:00' : now < '14:00' ? '09:30' : '12:00';
  return instantOf(profile.zone, addWorkingDays(time.today, 1, calendar), again);
}
