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
  const again = nextTime[partOfDay(timeIn(zone, moment))];
  return instantOf(zone, addWorkingDays(dateIn(zone, moment), 1, calendar), again);
}

type PartOfDay = 'morning' | 'noon' | 'late';

const nextTime: Readonly<Record<PartOfDay, string>> = {
  morning: '16:00',
  noon: '09:30',
  late: '12:00',
};

/** Part of the working day of a local time `hh:mm`. */
export const partOfDay = (time: string): PartOfDay => {
  if (time < '11:30') return 'morning';
  return time < '14:00' ? 'noon' : 'late';
};
