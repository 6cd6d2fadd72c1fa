import type { Assignment } from '../../complaint/assignment.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { PersonId } from '../../complaint/kenmerk.ts';
import { presentAssignment } from './assignment.ts';
import { openHearings } from './hearings.ts';
import { openLetters } from './letters.ts';
import { openPromises } from './promises.ts';

/** From whom a complaint is taken over, and what goes along with it: nothing of it is lost. */
export interface Handover {
  readonly from: PersonId;
  readonly hearings: number;
  readonly promises: number;
  readonly letters: number;
}

/**
 * The handing over that the present assignment is: somebody else had accepted it before. `undefined` where
 * nobody had.
 *
 * @see experience.md §3 (handing over); §2, never 9
 */
export function presentHandover(complaint: Complaint): Handover | undefined {
  const present = presentAssignment(complaint);
  const before = present && acceptedBefore(complaint, present);
  return before === undefined
    ? undefined
    : {
        from: before.to,
        hearings: openHearings(complaint).length,
        promises: openPromises(complaint).length,
        letters: openLetters(complaint).length,
      };
}

/** The last assignment of somebody else that was accepted. */
export const acceptedBefore = (
  { assignments }: Complaint,
  { to }: Pick<Assignment, 'to'>,
): Assignment | undefined => assignments.findLast((one) => one.accepted && one.to !== to);
