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

const DAY = 86_400_000;
const SHAPE = /^(?:19|2[0-2])\d\d-\d\d-\d\d$/;

/**
 * Whether the text is a day that exists, written `yyyy-mm-dd`.
 *
 * @param text - years 1900 to 2299, both inclusive: those for which the holidays are computed.
 */
export function isIsoDate(text: string): text is IsoDate {
  return (
    SHAPE.test(text) && !Number.isNaN(dayNumber(text)) && fromDayNumber(dayNumber(text)) === text
  );
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
  return fromDayNumber(dayNumber(date) + days);
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
  const sameDay = `${yearOf(date) + years}${date.slice(4)}`;
  return isIsoDate(sameDay) ? sameDay : isoDate(`${sameDay.slice(0, 8)}28`);
}

/** Calendar days from `from` to `to`; zero on the same day, negative where `to` is earlier. */
export function differenceInDays(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week. */
export function weekday(date: IsoDate): Weekday {
  // Day 0, 1 January 1970, was a Thursday.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Calendar year of the date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

// Counted in UTC, where every day has 24 hours, whatever the zone of the machine.
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const fromDayNumber = (day: number): IsoDate =>
  new Date(day * DAY).toISOString().slice(0, 10) as IsoDate;
