import { createHash } from 'node:crypto';
import type { Appointment, Span } from '../../app/ports/agenda.ts';
import { instantOf, timeIn, dateIn, toInstant, type Zone } from '../../domain/calendar/zone.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';

/** Where somebody is invited. */
export interface Invited {
  readonly address: string;
  readonly name: string;
}

/** What an appointment says and may be changed later; the text is written once, because a meeting puts its own below it. */
export interface EventBody {
  readonly subject: string;
  readonly start: Moment;
  readonly end: Moment;
  readonly attendees: readonly {
    readonly emailAddress: Invited;
    readonly type: 'required' | 'optional';
  }[];
  /** Nobody sees from it who else comes. */
  readonly hideAttendees: true;
  /** Who may look into a colleague's calendar sees that he is busy, and not with what. */
  readonly sensitivity: 'private';
}

interface Moment {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** As Outlook calls them; every mailbox server knows these names. */
const outlookZones: Readonly<Record<Zone, string>> = {
  'Europe/Amsterdam': 'W. Europe Standard Time',
  'Europe/Brussels': 'Romance Standard Time',
};

export const eventBody = (
  appointment: Appointment,
  invitedOf: (person: PersonId) => Invited | undefined,
): EventBody => ({
  subject: appointment.subject,
  ...spanOf(appointment),
  attendees: [
    ...attendees(appointment.must, 'required', invitedOf),
    ...attendees(appointment.may, 'optional', invitedOf),
  ],
  hideAttendees: true,
  sensitivity: 'private',
});

/** Beginning and end on the clock of the organisation. */
export const spanOf = ({
  on,
  time,
  minutes,
  zone,
}: Span): { readonly start: Moment; readonly end: Moment } => {
  const begins = instantOf(zone, on, time);
  const ends = toInstant(Date.parse(begins) + minutes * 60_000);
  const timeZone = outlookZones[zone];
  return {
    start: { dateTime: `${on}T${time}:00`, timeZone },
    end: { dateTime: `${dateIn(zone, ends)}T${timeIn(zone, ends)}:00`, timeZone },
  };
};

const attendees = (
  people: readonly PersonId[],
  type: 'required' | 'optional',
  invitedOf: (person: PersonId) => Invited | undefined,
): EventBody['attendees'] =>
  people.flatMap((person) => {
    const emailAddress = invitedOf(person);
    return emailAddress ? [{ emailAddress, type }] : [];
  });

/** The same for the same appointment; whether it is online cannot be changed later and stands in front. */
export const fingerprint = (body: EventBody, online: boolean): string =>
  `${online ? 'online' : 'hier'}:${hashOf(JSON.stringify(body)).slice(0, 32)}`;

export const isOnline = (content: string): boolean => content.startsWith('online:');

/** In the form of a GUID: the same for every instance that asks for this appointment. */
export const transactionOf = (parts: readonly string[]): string =>
  hashOf(parts.join('\n')).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
