import type { Appointment, Wanted } from '../../app/ports/agenda.ts';
import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Site } from '../lists/itemsOf.ts';
import type { GraphPort } from '../port.ts';
import { readAppointment, writeAppointment, type AppointmentRow } from './appointmentRow.ts';
import {
  eventBody,
  fingerprint,
  isOnline,
  transactionOf,
  type EventBody,
  type Invited,
} from './eventBody.ts';
import { cancelEvent, changeEvent, createEvent, findEvent, type MadeEvent } from './events.ts';

export interface SettleDeps {
  readonly graph: GraphPort;
  readonly site: Site;
  readonly invitedOf: (person: PersonId) => Invited | undefined;
  /** Mailbox of whoever organises, or the one that the organisation chose for all. */
  readonly mailboxOf: (organiser: PersonId) => string;
}

interface Desired {
  readonly mailbox: string;
  readonly body: EventBody;
  readonly content: string;
  readonly online: boolean;
  readonly text: string;
}

/** What the calendar should say; the same text means that nothing needs doing. */
export const desiredOf = (deps: SettleDeps, appointment: Appointment): Desired => {
  const mailbox = deps.mailboxOf(appointment.organiser);
  const own = mailbox === appointment.organiser;
  const must = own ? appointment.must : [appointment.organiser, ...appointment.must];
  const body = eventBody({ ...appointment, must }, deps.invitedOf);
  const { online, text } = appointment;
  return { mailbox, body, online, text, content: fingerprint(body, online) };
};

/**
 * Brings the appointment of one hearing to what is wanted. What it is about to do is written down first, and
 * a transaction names one appointment for every instance: an answer that was lost is asked for again.
 *
 * @param today - appointments of before are left alone.
 */
export async function settle(deps: SettleDeps, wanted: Wanted, today: IsoDate): Promise<void> {
  const { graph, site } = deps;
  const row = await readAppointment(graph, site, wanted);
  const there = row?.standing === 'weg' ? undefined : row;
  const save = (change: AppointmentRow) =>
    writeAppointment(graph, site, { key: wanted, row: change });
  const takeBack = async (old: AppointmentRow): Promise<void> => {
    const transaction = transactionFor(deps, wanted, old.attempt);
    const from = { transaction, from: today };
    const id = old.event ?? (await findEvent(graph, old.mailbox, from))?.id;
    if (id !== undefined) {
      await cancelEvent(graph, { mailbox: old.mailbox, id }, wanted.takenBack);
    }
    await save({ ...old, standing: 'weg' });
  };

  if (wanted.appointment === undefined) {
    if (there) await takeBack(there);
    return;
  }
  const desired = desiredOf(deps, wanted.appointment);
  const elsewhere =
    there && (there.mailbox !== desired.mailbox || isOnline(there.content) !== desired.online);
  if (elsewhere) await takeBack(there);
  const present = elsewhere ? undefined : there;
  if (present?.standing === 'staat' && present.content === desired.content) return;

  const { mailbox, content } = desired;
  const known = present?.event;
  if (known !== undefined && (await changeEvent(graph, { mailbox, id: known }, desired.body))) {
    await save({ ...present, mailbox, content, standing: 'staat', attempt: present?.attempt ?? 1 });
    return;
  }
  const begun = present?.standing === 'bezig';
  const first = begun ? present.attempt : (row?.attempt ?? 0) + 1;
  // Used up when somebody removed it in Outlook while the answer was under way: once more, under another name.
  for (const attempt of [first, first + 1]) {
    await save({ mailbox, content, standing: 'bezig', attempt });
    const event = await make(deps, { wanted, desired, attempt, today });
    if (event === undefined) continue;
    const { id, ...where } = event;
    await save({ mailbox, content, event: id, standing: 'staat', attempt, ...where });
    return;
  }
}

interface Making {
  readonly wanted: Wanted;
  readonly desired: Desired;
  readonly attempt: number;
  readonly today: IsoDate;
}

const make = async (
  deps: SettleDeps,
  { wanted, desired, attempt, today }: Making,
): Promise<MadeEvent | undefined> => {
  const { mailbox, body, online, text } = desired;
  const transaction = transactionFor(deps, wanted, attempt);
  const made = await createEvent(deps.graph, mailbox, {
    ...body,
    body: { contentType: 'text', content: text },
    isOnlineMeeting: online,
    ...(online && { onlineMeetingProvider: 'teamsForBusiness' }),
    transactionId: transaction,
  });
  if (made !== undefined) return made;
  const found = await findEvent(deps.graph, mailbox, { transaction, from: today });
  return found && (await changeEvent(deps.graph, { mailbox, id: found.id }, body))
    ? found
    : undefined;
};

const transactionFor = (
  { site }: SettleDeps,
  { kenmerk, hearing }: Wanted,
  attempt: number,
): string => transactionOf([site.siteId, kenmerk, hearing, String(attempt)]);
