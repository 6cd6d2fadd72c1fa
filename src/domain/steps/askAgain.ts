import type { Instant } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Contact } from '../complaint/contact.ts';
import { anotherPartOfTheDay } from './anotherPartOfTheDay.ts';
import type { Circumstances } from './context.ts';
import { contactsOf } from './facts/contacts.ts';
import { presentAssignment } from './facts/assignment.ts';

/**
 * When whoever could not reach the complainant is asked again: once for all attempts of one day, counted
 * from the first of them. `undefined` when nobody tried since he took it up.
 *
 * @see experience.md §3 (Niet bereikt)
 */
export function askedAgainAt(
  complaint: Complaint,
  purpose: Contact['purpose'],
  circumstances: Pick<Circumstances, 'profile' | 'calendar'>,
): Instant | undefined {
  const attempts = missed(complaint, purpose);
  const lastDay = attempts.at(-1)?.on;
  const first = attempts.find(({ on }) => on === lastDay);
  return first && anotherPartOfTheDay(first.at, circumstances);
}

/** The same for an attempt made now; `undefined` where an earlier one of today has seen to it. */
export function askAgainAt(
  complaint: Complaint,
  purpose: Contact['purpose'],
  circumstances: Circumstances,
): Instant | undefined {
  const { now, today } = circumstances.time;
  return missed(complaint, purpose).some(({ on }) => on === today)
    ? undefined
    : anotherPartOfTheDay(now, circumstances);
}

// Attempts of somebody before him ask him nothing: what was owed then went to the other.
const missed = (complaint: Complaint, purpose: Contact['purpose']): readonly Contact[] => {
  const since = presentAssignment(complaint)?.accepted?.at ?? '';
  return contactsOf(complaint).filter(
    (contact) =>
      contact.with === 'klager' &&
      contact.purpose === purpose &&
      !contact.reached &&
      contact.at >= since &&
      complaint.involved.every(({ person }) => person !== contact.by),
  );
};
