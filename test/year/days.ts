import { dutchCalendar } from '../../src/domain/calendar/dutchCalendar.ts';
import { isoDate, type IsoDate } from '../../src/domain/calendar/isoDate.ts';
import { addWorkingDays, isWorkingDay } from '../../src/domain/calendar/workingDays.ts';
import { instantOf } from '../../src/domain/calendar/zone.ts';

const calendar = dutchCalendar();

/** Working hours of a day: at each of these moments rounds run and people act. */
export const hoursOfDay = [
  '08:30', '09:30', '10:30', '11:30', '12:30', '13:30', '14:30', '15:30', '16:30',
] as const; // prettier-ignore

export const hoursADay = hoursOfDay.length;

/** Outside office hours, when rounds deliver only what decisions owe. */
export const beforeOpening = '08:15';
export const afterClosing = '17:30';

/** Working days from the first one on or after that day. */
export function workingDaysFrom(first: string, count: number): readonly IsoDate[] {
  let day = isoDate(first);
  if (!isWorkingDay(day, calendar)) day = addWorkingDays(day, 1, calendar);
  const days = [day];
  while (days.length < count) {
    day = addWorkingDays(day, 1, calendar);
    days.push(day);
  }
  return days;
}

export const workingDaysAfter = (day: IsoDate, count: number): IsoDate =>
  addWorkingDays(day, count, calendar);

/** Milliseconds since 1970 of that moment in the organisation's zone. */
export const momentOf = (day: IsoDate, time: string): number =>
  Date.parse(instantOf('Europe/Amsterdam', day, time));

/** Monday is 0. */
export const weekdayOf = (day: IsoDate): number =>
  (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;

/** Working days after the first up to and including the second; none when that is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let day = from; day < to && count < 60; count += 1) day = addWorkingDays(day, 1, calendar);
  return count;
}
