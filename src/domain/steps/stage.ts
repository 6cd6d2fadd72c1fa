import type { Complaint } from '../complaint/complaint.ts';
import type { VerdictDraft } from '../complaint/verdict.ts';
import { isReturned, presentDraft, readingsOf } from '../verdict/draft.ts';
import type { Stage } from './codes.ts';
import { presentAdmissibility } from './facts/admissibility.ts';
import { presentAssignment } from './facts/assignment.ts';
import { isClosed, presentSettlement } from './facts/cycle.ts';
import { afdoeningOf } from './facts/letters.ts';
import { presentNotHandled } from './facts/notHandled.ts';
import { isWithCommittee } from './facts/phases.ts';

/**
 * Where a complaint stands, worked out from what happened.
 *
 * @example
 * stageOf(registered) //=> 'nieuw'
 */
export function stageOf(complaint: Complaint): Stage {
  if (isClosed(complaint)) {
    return presentNotHandled(complaint)?.checkOn ? 'wacht-op-onderzoek' : 'afgesloten';
  }
  if (presentSettlement(complaint)) return 'te-bespreken';
  // Not admissible: only the letter that says so is left, and closes it.
  if (presentAdmissibility(complaint)?.admissible === false) return 'brief-wacht';
  const draft = presentDraft(complaint);
  if (draft?.submitted && !isReturned(complaint, draft)) return stageOfSubmitted(complaint, draft);
  const assignment = presentAssignment(complaint);
  if (assignment === undefined) return 'nieuw';
  if (assignment.accepted === undefined) return 'toegewezen';
  return isWithCommittee(complaint) ? 'bij-commissie' : 'in-behandeling';
}

const stageOfSubmitted = (complaint: Complaint, { version, submitted }: VerdictDraft): Stage => {
  const letter = afdoeningOf(complaint, version);
  if (letter) return letter.sent ? 'nazorg' : 'brief-wacht';
  // A behandelaar who stopped takes his draft along: somebody must be assigned first.
  const assignment = presentAssignment(complaint);
  if (assignment === undefined) return 'nieuw';
  if (assignment.accepted === undefined) return 'toegewezen';
  if (submitted?.approval === 'alleen-meelezen') return 'meelezen';
  return readingsOf(complaint, version).length > 0 ? 'akkoord-gevraagd' : 'meelezen';
};

const lastSteps: ReadonlySet<Stage> = new Set(['te-bespreken', 'brief-wacht']);

/** One step is left before the complaint ends: talking it over, or sending the letter. */
export const isLastStep = (complaint: Complaint): boolean => lastSteps.has(stageOf(complaint));
