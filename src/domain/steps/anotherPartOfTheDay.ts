import type { Instant } from '../calendar/isoDate.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import { instantOf, timeIn } from '../calendar/zone.ts';
import type { Circumstances } from './context.ts';

/** Local times at which to try again, after an attempt in the morning, around noon and later. */
const tries = [
  { before: '11:30', again: '16:00' },
  { before: '14:00', again: '09:30' },
  { before: '24:00', again: '12:00' },
] as const;

/** A moment on the next working day at another part of the day than now. */
export function anotherPartOfTheDay({ time, profile, calendar }: Circumstances): Instant {
  const now = timeIn(profile.zone, time.now);
  const again = tries.find(({ before }) => now < before)?.again ?? '09:30';
  return instantOf(profile.zone, addWorkingDays(time.today, 1, calendar), again);
}
