import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { absenceOf } from '../../domain/organisation/absence.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { supportersFor } from '../../domain/steps/supportsOffice.ts';
import type { Reminder } from './due.ts';

/** Who prepares in the name of the office that handles it, and is here. */
export const preparing = (
  complaint: Complaint,
  circumstances: Circumstances,
): readonly PersonId[] =>
  supportersFor(complaint, circumstances).filter(
    (person) => absenceOf(person, circumstances.organisation) === undefined,
  );

/**
 * Who came to prepare for the office after it was taken up gets the living card that the others got then.
 *
 * @see experience.md §3 (ondersteuner)
 */
export const preparers: Reminder = (complaint, circumstances) => {
  const accepted = presentAssignment(complaint)?.accepted;
  return accepted && stageOf(complaint) === 'in-behandeling'
    ? [
        {
          code: 'ondersteunt',
          on: accepted.on,
          kind: 'wat-nu',
          of: preparing(complaint, circumstances),
          unlessSince: accepted.at,
        },
      ]
    : [];
};
