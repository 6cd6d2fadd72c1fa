import type { IsoDate } from '../calendar/isoDate.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { absenceOf } from '../organisation/absence.ts';
import type { Circumstances } from './context.ts';
import { presentAssignment } from './facts/assignment.ts';
import { lyingSince } from './liesStillFor.ts';
import { anotherFrom } from './needsAnother.ts';
import { silentSince } from './silentSince.ts';
import { stageOf } from './stage.ts';

/** Working days in which nobody would do anything because who has it is away. */
const LIES_FOR = 4;

/**
 * The day from which it is clear that nobody works on it, because who handles it or was asked to is silent for too long, or known to
 * be away for too long; `undefined` while somebody may, or once others read or approve.
 *
 * @see experience.md §1 (escalation), §3 (absence)
 */
export function nobodyWorksSince(
  complaint: Complaint,
  circumstances: Circumstances,
): IsoDate | undefined {
  const stage = stageOf(complaint);
  if (stage !== 'toegewezen' && stage !== 'in-behandeling') return undefined;
  const silent = anotherFrom(complaint, circumstances);
  const { today } = circumstances.time;
  return silent !== undefined && silent <= today ? silent : goneSince(complaint, circumstances);
}

// Whoever was asked while he was away already was chosen knowing that. Who is back before it lay for long goes on with it himself.
// A call to ask how far it is changes nothing of how long he did nothing.
const goneSince = (complaint: Complaint, circumstances: Circumstances): IsoDate | undefined => {
  const present = presentAssignment(complaint);
  const gone = present && absenceOf(present.to, circumstances.organisation);
  const lying = lyingSince(complaint, circumstances);
  if (present === undefined || gone === undefined || lying === undefined) return undefined;
  const since = silentSince(complaint, circumstances) ?? lying;
  const long = addWorkingDays(since, LIES_FOR, circumstances.calendar);
  if (gone.from < present.on || (gone.to !== undefined && gone.to < long)) return undefined;
  return gone.from > since ? gone.from : since;
};
