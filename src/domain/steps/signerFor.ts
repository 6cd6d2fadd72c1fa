import { addWorkingDays } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { settleBefore } from './askDates.ts';
import type { Circumstances } from './context.ts';
import { behandelaarOf } from './facts/assignment.ts';

/** Working days before the end of the term. */
const SENDS_FROM = 3;

/**
 * Who signed the closing letter and may send it himself in the last days of the term, where others send letters: they
 * may be away without anybody knowing. Nobody before those days.
 *
 * @see requirement E39; experience.md §2, never 11 (a term passed without word)
 */
export function signerFor(
  complaint: Complaint,
  circumstances: Circumstances,
): PersonId | undefined {
  const { profile, calendar, time } = circumstances;
  if (!profile.visibility.includes('ondersteuning')) return undefined;
  const from = addWorkingDays(settleBefore(complaint, circumstances), -SENDS_FROM, calendar);
  return from <= time.today ? behandelaarOf(complaint) : undefined;
}
