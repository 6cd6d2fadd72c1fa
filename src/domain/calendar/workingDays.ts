import type { Calendar } from './calendar.ts';
import { dayOffOn } from './dayOff.ts';
import { addDays, type IsoDate } from './isoDate.ts';

/** Monday to Friday, no recognised holiday and no day equated by decree. */
export function isWorkingDay(date: IsoDate, calendar: Calendar): boolean {
  return dayOffOn(date, calendar) === undefined;
}

/**
 * The n-th working day after the date, or before it where `days` is negative; the date itself does not count.
 *
 * @param days - whole working days; zero gives the date itself, also when that is no working day.
 */
export function addWorkingDays(date: IsoDate, days: number, calendar: Calendar): IsoDate {
  const step = Math.sign(days);
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/**
 * Working days after `from` up to and including `to`: zero is today, and also a weekend in which no working day is left.
 * A day that has passed is always negative: minus the working days from `to` up to but not including `from`, at least one.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: Calendar): number {
  if (to < from) return Math.min(-1, -countFrom(to, from, calendar));
  return countFrom(addDays(from, 1), addDays(to, 1), calendar);
}

/** The date itself when it is a working day, otherwise the last one before it. */
export function lastWorkingDayOnOrBefore(date: IsoDate, calendar: Calendar): IsoDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, -1, calendar);
}

/** The date itself when it is a working day, otherwise the first one after it; days without known decree count as ordinary. */
export function extendToWorkingDay(date: IsoDate, calendar: Calendar): IsoDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
}

const countFrom = (first: IsoDate, end: IsoDate, calendar: Calendar): number => {
  let count = 0;
  for (let day = first; day < end; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
};
