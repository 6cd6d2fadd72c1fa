import type { IsoDate } from '../calendar/isoDate.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Circumstances } from './context.ts';
import { hasLittleRoom } from './roomLeft.ts';
import { silentSince } from './silentSince.ts';
import { stageOf } from './stage.ts';

/** Working days: two reminders to who handles it, each after four, and one more; with little room one reminder and a call. */
const HANDLER_SILENT = 9;
const WITH_LITTLE_ROOM = 6;

/** Working days: asked, and after two of them reminded and phoned. */
const ASKED_SILENT = 4;

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
  return since && addWorkingDays(since, daysOf(complaint, circumstances), circumstances.calendar);
}

const daysOf = (complaint: Complaint, circumstances: Circumstances): number => {
  if (stageOf(complaint) === 'toegewezen') return ASKED_SILENT;
  return hasLittleRoom(complaint, circumstances) ? WITH_LITTLE_ROOM : HANDLER_SILENT;
};
