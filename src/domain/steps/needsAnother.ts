import type { IsoDate } from '../calendar/isoDate.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { absenceOf } from '../organisation/absence.ts';
import type { Circumstances } from './context.ts';
import { presentAssignment } from './facts/assignment.ts';
import { hasLittleRoom } from './roomLeft.ts';
import { silentSince } from './silentSince.ts';
import { stageOf } from './stage.ts';

/** Working days: two reminders to who handles it, each after four, and one more. */
const HANDLER_SILENT = 9;

/** Working days: asked, reminded, and phoned. */
const ASKED_SILENT = 6;

/**
 * The day from which another behandelaar is the first answer, because who was asked does not answer or who handles it
 * does nothing; `undefined` before it.
 *
 * @see experience.md §1 (escalation is its own table)
 */
export function needsAnotherSince(
  complaint: Complaint,
  circumstances: Circumstances,
): IsoDate | undefined {
  const asked = stageOf(complaint) === 'toegewezen';
  return reached(asked ? ASKED_SILENT : HANDLER_SILENT, complaint, circumstances);
}

/** Working days of absence that are too long to wait for then. */
const AWAY_FOR = 5;

/**
 * The day from which the behandelaar's own manager is asked as well: what is left hardly fits, and he is silent or away
 * for long.
 *
 * @see experience.md §1, §3 (absence)
 */
export function managerAskedSince(
  complaint: Complaint,
  circumstances: Circumstances,
): IsoDate | undefined {
  if (!hasLittleRoom(complaint, circumstances)) return undefined;
  return awayForLong(complaint, circumstances) ?? needsAnotherSince(complaint, circumstances);
}

const awayForLong = (complaint: Complaint, circumstances: Circumstances): IsoDate | undefined => {
  const assignment = presentAssignment(complaint);
  const silent = silentSince(complaint, circumstances);
  if (assignment === undefined || silent === undefined) return undefined;
  const { organisation, calendar } = circumstances;
  const absence = absenceOf(assignment.to, organisation);
  if (absence === undefined) return undefined;
  const { from, to } = absence;
  const long = to === undefined || to >= addWorkingDays(from, AWAY_FOR - 1, calendar);
  return long ? [from, assignment.on].toSorted().at(-1) : undefined;
};

const reached = (
  workingDays: number,
  complaint: Complaint,
  circumstances: Circumstances,
): IsoDate | undefined => {
  const since = silentSince(complaint, circumstances);
  const { calendar, time } = circumstances;
  const on = since && addWorkingDays(since, workingDays, calendar);
  return on !== undefined && on <= time.today ? on : undefined;
};
