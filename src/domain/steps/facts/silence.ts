import { timeIn } from '../../calendar/zone.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { Contact } from '../../complaint/contact.ts';
import type { Profile } from '../../procedure/profile.ts';
import { partOfDay } from '../anotherPartOfTheDay.ts';
import { contactsOf } from './contacts.ts';

type Reaching = Pick<Profile, 'reaching' | 'zone'>;

/**
 * Whether silence says anything: attempts at as many different times as the profile asks, on its number of
 * channels, or on every channel there is where that is fewer.
 *
 * @see experience.md §2, never 4
 */
export function triedEnough(
  attempts: readonly Contact[],
  { registration: { klager } }: Complaint,
  { reaching, zone }: Reaching,
): boolean {
  const times = new Set(attempts.map(({ on, at }) => `${on} ${partOfDay(timeIn(zone, at))}`));
  const channels = new Set(attempts.map(({ how }) => how));
  const { phone, email, address } = (klager.gemachtigde ?? klager).contact;
  const known = [phone, email, address].filter(Boolean).length;
  return times.size >= reaching.attempts && channels.size >= Math.min(reaching.channels, known);
}

/** Attempts to reach the complainant since anybody last spoke with him, whatever for. */
export function attemptsSinceTalk(complaint: Complaint): readonly Contact[] {
  const own = contactsOf(complaint).filter((one) => one.with === 'klager');
  return own.slice(own.findLastIndex(({ reached }) => reached) + 1);
}

/** The letter that says that nobody could reach him has left since he was first tried. */
export function toldBySilenceLetter(complaint: Complaint): boolean {
  const [first] = attemptsSinceTalk(complaint);
  return (
    first !== undefined &&
    complaint.letters.some(
      ({ kind, sent }) =>
        kind === 'niet-bereikt' && sent && sent.how !== 'geen-adres' && sent.at >= first.at,
    )
  );
}
