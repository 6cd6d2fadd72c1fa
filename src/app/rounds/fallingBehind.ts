import type { Complaint } from '../../domain/complaint/complaint.ts';
import { absenceOf } from '../../domain/organisation/absence.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { lyingSince } from '../../domain/steps/liesStillFor.ts';
import { needsAnother } from '../../domain/steps/needsAnother.ts';
import { coordinatorFor } from '../../domain/steps/people.ts';
import { hasLittleRoom } from '../../domain/steps/roomLeft.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { standInFor } from '../../domain/steps/standInFor.ts';
import { after, every, type EscalationReason, type Reminder } from './due.ts';

/**
 * What is still to be done hardly fits in the days that are left, and who handles it, or was asked to, did nothing for
 * the days he has: whoever coordinates phones, long before the last week.
 *
 * @see experience.md §1 (escalation), §2, never 11
 */
export const fallingBehind: Reminder = (complaint, circumstances) => {
  const stage = stageOf(complaint);
  if (stage !== 'toegewezen' && stage !== 'in-behandeling') return [];
  const since = lyingSince(complaint, circumstances);
  if (since === undefined || !hasLittleRoom(complaint, circumstances)) return [];
  const { workingDays } = circumstances.profile.nudges.unanswered;
  return [
    {
      code: 'loopt-achter',
      on: every(workingDays, after(since, workingDays, circumstances), circumstances),
      kind: 'termijn-escalatie',
      of: [coordinatorFor(complaint, circumstances), standInFor(complaint, circumstances)],
      ...whySilent(complaint, circumstances),
    },
  ];
};

/** Why somebody else comes before a call: he is away, or silent for too long; nothing while a call comes first. */
export const whySilent = (
  complaint: Complaint,
  circumstances: Circumstances,
): { readonly why?: EscalationReason } => {
  const person = presentAssignment(complaint)?.to;
  if (person !== undefined && absenceOf(person, circumstances.organisation)) {
    return { why: 'afwezig' };
  }
  return needsAnother(complaint, circumstances) ? { why: 'zwijgt' } : {};
};
