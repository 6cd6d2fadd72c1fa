import { addYears as countYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
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
  const { month, day } = partsOf(text);
  // What is no day of its month, as 30 February, has gone on to the next one.
  const date = new Date(timeOf(text));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
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
  return written(new Date(timeOf(date) + days * DAY));
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
  return (new Date(timeOf(date)).getUTCDay() || 7) as Weekday;
}

/** Calendar year of the date. */
export function yearOf(date: IsoDate): number {
  return numberAt(date, 0, 4);
}

/** Milliseconds of a day; in UTC each has 24 hours. */
const DAY = 86_400_000;

// By its digits, without pieces of text or a class of our own in between: a register has millions of dates.
const partsOf = (date: string) => ({
  year: numberAt(date, 0, 4),
  month: numberAt(date, 5, 7),
  day: numberAt(date, 8, 10),
});

const numberAt = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
};

/** Code of the digit nought. */
const ZERO = 48;

const timeOf = (date: string): number => {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
};

const utc = (date: string): UtcDate => new UtcDate(timeOf(date));

const written = (date: Date): IsoDate =>
  `${date.getUTCFullYear()}-${padded(date.getUTCMonth() + 1)}-${padded(date.getUTCDate())}` as IsoDate;

const padded = (part: number): string => (part < 10 ? `0${part}` : String(part));
