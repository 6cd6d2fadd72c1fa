import { dayInAmsterdam, instantInAmsterdam } from './amsterdam.ts';

const roundTimes = ['09:00', '16:30'] as const;
const dayInMilliseconds = 86_400_000;

/**
 * The moments at which the app runs its rounds on the way: 09:00 and 16:30 in Amsterdam,
 * Monday to Friday.
 *
 * Holidays are included: which days those are is for the app to know.
 *
 * @param from - exclusive.
 * @param to - exclusive.
 */
export function stopsBetween(from: Date, to: Date): readonly Date[] {
  const stops: Date[] = [];
  const last = dayInAmsterdam(to);
  for (let day = dayInAmsterdam(from); day <= last; day = nextDay(day)) {
    if (isWeekend(day)) continue;
    stops.push(...roundTimes.map((time) => instantInAmsterdam(day, time)));
  }
  return stops.filter((stop) => stop > from && stop < to);
}

/**
 * The calendar day after this one.
 */
export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + dayInMilliseconds).toISOString().slice(0, 10);

/**
 * Saturday or Sunday.
 */
export const isWeekend = (day: string): boolean =>
  [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
