import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { Contact } from '../../complaint/contact.ts';

/** A way to reach the complainant, or whoever speaks for him, is known. */
export function isReachable({ registration: { klager } }: Complaint): boolean {
  const { phone, email, address } = (klager.gemachtigde ?? klager).contact;
  return Boolean(phone ?? email ?? address);
}

/** Talks and attempts that count: not one that was taken back as a mistake. */
export const contactsOf = ({ contacts }: Complaint): readonly Contact[] =>
  contacts.filter(({ struck }) => struck === undefined);

/**
 * The complainant may be phoned: he can be reached, and did not ask for everything in writing.
 *
 * @see requirement O20
 */
export function wantsCalls(complaint: Complaint): boolean {
  return isReachable(complaint) && complaint.registration.klager.writtenOnly !== true;
}

/** Somebody spoke with the complainant since he was registered. */
export function firstContactMade(complaint: Complaint): boolean {
  return contactsOf(complaint).some((contact) => contact.with === 'klager' && contact.reached);
}

/** Attempts to reach the complainant since he was last reached for this purpose. */
export function attemptsSinceReached(
  complaint: Complaint,
  purpose: Contact['purpose'],
): readonly Contact[] {
  const own = contactsOf(complaint).filter(
    (contact) => contact.with === 'klager' && contact.purpose === purpose,
  );
  return own.slice(own.findLastIndex(({ reached }) => reached) + 1);
}

/** Last day on which the complainant heard something: a talk, a hearing or a letter. */
export const lastContactOn = (complaint: Complaint): IsoDate => {
  const { registration, hearings, letters } = complaint;
  return [
    registration.received,
    ...contactsOf(complaint)
      .filter((one) => one.with === 'klager' && one.reached)
      .map(({ on }) => on),
    ...hearings.flatMap(({ sides, held }) => (held && sides.includes('klager') ? [held.on] : [])),
    ...letters.flatMap(({ sent }) => (sent && sent.how !== 'geen-adres' ? [sent.on] : [])),
  ].reduce((last, on) => (on > last ? on : last));
};
