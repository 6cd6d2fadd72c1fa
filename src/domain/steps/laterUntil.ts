import { addWorkingDays } from '../calendar/workingDays.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { askFor } from './ask.ts';
import { settleBefore } from './askDates.ts';
import type { Circumstances } from './context.ts';

/**
 * The last day until which this person may put off his reminders: a working day before what is asked of him is
 * due, and before the term. `undefined` when nothing is asked of him, or it is too near for that.
 *
 * @see experience.md §3 (never beyond the term)
 */
export function laterUntil(
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): IsoDate | undefined {
  const { of, date } = askFor(complaint, person, circumstances);
  if (!of.includes(person)) return undefined;
  const term = settleBefore(complaint, circumstances);
  const due = date < term ? date : term;
  const last = addWorkingDays(due, -1, circumstances.calendar);
  return last > circumstances.time.today ? last : undefined;
}
