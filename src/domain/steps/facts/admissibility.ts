import type { Admissibility } from '../../complaint/admissibility.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { Letter } from '../../complaint/letter.ts';
import type { Profile } from '../../procedure/profile.ts';
import { presentAssignment } from './assignment.ts';

/** What was judged of its admissibility and still holds. */
export function presentAdmissibility({ admissibility }: Complaint): Admissibility | undefined {
  return admissibility?.withdrawn ? undefined : admissibility;
}

/** The letter that says whether it is admissible, unless it was withdrawn. */
export function answerOf({ letters }: Complaint): Letter | undefined {
  return letters.findLast(({ kind, withdrawn }) => kind === 'antwoord' && withdrawn === undefined);
}

/** Somebody may handle it: found admissible, or the procedure does not ask (F9, F13). */
export function mayBeHandled(complaint: Complaint, { steps }: Pick<Profile, 'steps'>): boolean {
  return steps.ontvankelijkheid !== 'poort' || presentAdmissibility(complaint)?.admissible === true;
}

/** The day on which the coordinator received it is still to be recorded, where the procedure counts from it. */
export function forwardingOpen(
  { registration }: Complaint,
  { steps }: Pick<Profile, 'steps'>,
): boolean {
  return steps.doorgestuurd === 'poort' && registration.receivedByCoordinator === undefined;
}

/** The judgement can no longer be changed here: its letter left, or somebody was asked to handle the complaint. */
export function admissibilityStands(complaint: Complaint): boolean {
  return (
    presentAdmissibility(complaint) !== undefined &&
    (answerOf(complaint)?.sent !== undefined || presentAssignment(complaint) !== undefined)
  );
}
