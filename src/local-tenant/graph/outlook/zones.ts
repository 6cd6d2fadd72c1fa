import { GraphRefusal } from '../http/refusal.ts';

/** What Windows calls the zones that matter here; every other name is read as the IANA one. */
const WINDOWS: ReadonlyMap<string, string> = new Map([
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['GMT Standard Time', 'Europe/London'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
]);

/** Milliseconds after 1970 at which a clock in the zone shows this; the offset of that day's noon is near enough at night. */
export const toMoment = (dateTime: string, zone: string): number => {
  const asIfUtc = Date.parse(`${dateTime.replace(/\.\d+$/, '')}Z`);
  return asIfUtc - offsetAt(zone, asIfUtc - offsetAt(zone, asIfUtc));
};

/** What a clock in the zone shows, as Graph writes it. */
export const inZone = (moment: number, zone: string): { dateTime: string; timeZone: string } => ({
  dateTime: `${new Date(moment + offsetAt(zone, moment)).toISOString().slice(0, 19)}.0000000`,
  timeZone: zone,
});

/** The zone a reader wants his times in; UTC when he does not say. */
export const wantedZone = (headers: Headers): string => {
  const named = /outlook\.timezone="([^"]+)"/i.exec(headers.get('prefer') ?? '')?.[1] ?? 'UTC';
  offsetAt(named, 0);
  return named;
};

const offsetAt = (zone: string, moment: number): number => {
  const shown = formatIn(zone).format(moment);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - moment;
};

const formatIn = (zone: string): Intl.DateTimeFormat => {
  try {
    return new Intl.DateTimeFormat('sv-SE', {
      timeZone: WINDOWS.get(zone) ?? zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new GraphRefusal({
      status: 400,
      code: 'TimeZoneNotSupportedException',
      message: `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${zone}'.`,
    });
  }
};
