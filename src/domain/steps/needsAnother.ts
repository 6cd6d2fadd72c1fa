import type { IsoDate } from '../calendar/isoDate.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Circumstances } from './context.ts';
import { silentSince } from './silentSince.ts';
import { stageOf } from './stage.ts';

/** Working days: two reminders to who handles it, each after four, and one more. */
const HANDLER_SILENT = 9;

/** Working days: asked, reminded, and phoned. */
const ASKED_SILENT = 6;

/**
 * Whether another behandelaar is the first answer, because who was asked does not answer or who handles it does nothing.
 *
 * @see experience.md §1 (escalation is its own table)
 */
export function needsAnother(complaint: Complaint, circumstances: Circumstances): boolean {
  const from = anotherFrom(complaint, circumstances);
  return from !== undefined && from <= circumstances.time.today;
}

/** The day from which that is so, if nothing happens until then; `undefined` where nobody keeps it waiting. */
export function anotherFrom(
  complaint: Complaint,
  circumstances: Circumstances,
): IsoDate | undefined {
  const since = silentSince(complaint, circumstances);
  const days = stageOf(complaint) === 'toegewezen' ? ASKED_SILENT : HANDLER_SILENT;
  return since && addWorkingDays(since, days, circumstances.calendar);
}
