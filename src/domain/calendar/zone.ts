import { isoDate, type Instant, type IsoDate } from './isoDate.ts';

/** Time zone of an organisation; the machine's own zone plays no part. */
export type Zone = 'Europe/Amsterdam' | 'Europe/Brussels';

/** Calendar date of the moment in the zone. */
export function dateIn(zone: Zone, instant: Instant): IsoDate {
  return isoDate(localIn(zone, Date.parse(instant)).slice(0, 10));
}

/** Time of day of the moment in the zone, `hh:mm`, seconds cut off. */
export function timeIn(zone: Zone, instant: Instant): string {
  return localIn(zone, Date.parse(instant)).slice(11, 16);
}

/**
 * The moment at which the clock in the zone shows that time on that date.
 *
 * An hour that comes twice in autumn is the first, in summer time; one skipped in spring is an hour later on the clock.
 *
 * @param time - `hh:mm`, 00:00 to 23:59.
 */
export function instantOf(zone: Zone, date: IsoDate, time: string): Instant {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const offsets = [-1, 1].map((days) => offsetAt(zone, asIfUtc + days * 86_400_000));
  // The offset of the evening before or after is right; in spring neither of them, and winter time counts on.
  const fits = offsets
    .map((offset) => asIfUtc - offset)
    .filter((at) => at + offsetAt(zone, at) === asIfUtc);
  return toInstant(Math.min(...(fits.length > 0 ? fits : [asIfUtc - Math.min(...offsets)])));
}

/** The moment so many milliseconds after 1970 in UTC, to the second. */
export function toInstant(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z` as Instant;
}

const localIn = (zone: Zone, at: number): string => new Date(at + offsetAt(zone, at)).toISOString();

const offsetAt = (zone: Zone, at: number): number => {
  const shown = formatOf(zone).format(at - (at % 1000));
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - (at - (at % 1000));
};

// A formatter is dear to make and never changes.
const formats = new Map<Zone, Intl.DateTimeFormat>();

const formatOf = (zone: Zone): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  formats.set(zone, format);
  return format;
};
