import type { ClockStep } from '../hostApi/hostContract.ts';
import { dayInAmsterdam, instantInAmsterdam, timeInAmsterdam } from './amsterdam.ts';
import { isWeekend, nextDay } from './stopsBetween.ts';

const startOfWork = '08:55';
const hourInMilliseconds = 3_600_000;

/** The steps of the control bar. */
export const clockSteps: readonly ClockStep[] = ['hour', 'day', 'working-day', 'week'];

/**
 * The moment one step further; a day and a week keep the time on the clock, a working day
 * begins at 08:55.
 */
export function stepFrom(now: Date, step: ClockStep): Date {
  const today = dayInAmsterdam(now);
  switch (step) {
    case 'hour':
      return new Date(now.getTime() + hourInMilliseconds);
    case 'day':
      return instantInAmsterdam(nextDay(today), timeInAmsterdam(now));
    case 'week':
      return instantInAmsterdam(daysLater(today, 7), timeInAmsterdam(now));
    case 'working-day':
      return instantInAmsterdam(nextWeekday(today), startOfWork);
  }
}

const daysLater = (day: string, days: number): string =>
  days === 0 ? day : daysLater(nextDay(day), days - 1);

function nextWeekday(today: string): string {
  const day = nextDay(today);
  return isWeekend(day) ? nextWeekday(day) : day;
}
