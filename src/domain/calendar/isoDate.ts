import { addDays as countDays } from 'date-fns/addDays';
import { addYears as countYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { isValid } from 'date-fns/isValid';
import { UtcDate } from './utcDate.ts';

/** A calendar date `yyyy-mm-dd` in the organisation's own time zone; it has no time of day. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** A moment in UTC, to the second: `yyyy-mm-ddThh:mm:ssZ`. */
export type Instant = string & { readonly __brand: 'Instant' };

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Text that is no calendar date reached a place where only a date can stand. */
export class NotADate extends Error {
  override readonly name = 'NotADate';
}

/** Last day for which holidays are computed, inclusive; what ends later cannot be known. */
export const LAST_DATE = '2299-12-31' as IsoDate;

const SHAPE = /^(?:19|2[0-2])\d\d-\d\d-\d\d$/;

/**
 * Whether the text is a day that exists, written `yyyy-mm-dd`.
 *
 * @param text - years 1900 to 2299, both inclusive: those for which the holidays are computed.
 */
export function isIsoDate(text: string): text is IsoDate {
  if (!SHAPE.test(text)) return false;
  const date = utc(text);
  return isValid(date) && written(date) === text;
}

/**
 * The text as a date.
 *
 * @throws {@link NotADate} where the text is none; check input with `isIsoDate` first.
 */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new NotADate('expected yyyy-mm-dd between 1900 and 2299');
  return text;
}

/** The date so many calendar days later; earlier where `days` is negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return written(countDays(utc(date), days));
}

/** The same weekday so many weeks later; earlier where `weeks` is negative. */
export function addWeeks(date: IsoDate, weeks: number): IsoDate {
  return addDays(date, weeks * 7);
}

/**
 * The same day so many years later; 29 February becomes 28 February in a common year.
 * It is the reading that ends earlier; 1 March is defended too.
 */
export function addYears(date: IsoDate, years: number): IsoDate {
  return written(countYears(utc(date), years));
}

/** Calendar days from `from` to `to`; zero on the same day, negative where `to` is earlier. */
export function differenceInDays(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(utc(to), utc(from));
}

/** Day of the week. */
export function weekday(date: IsoDate): Weekday {
  return getISODay(utc(date)) as Weekday;
}

/** Calendar year of the date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

// By its parts: a register has millions of dates, and reading text as a date is dear.
const utc = (date: string): UtcDate =>
  new UtcDate(
    Date.UTC(yearOf(date as IsoDate), Number(date.slice(5, 7)) - 1, Number(date.slice(8))),
  );

const written = (date: Date): IsoDate =>
  `${date.getUTCFullYear()}-${padded(date.getUTCMonth() + 1)}-${padded(date.getUTCDate())}` as IsoDate;

const padded = (part: number): string => (part < 10 ? `0${part}` : String(part));
