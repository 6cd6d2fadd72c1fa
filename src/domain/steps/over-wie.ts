import { withPersonMeant } from '../matrix/accusedPersons.ts';
import { present } from '../shared/present.ts';
import { newlyAsked } from './asked.ts';
import { decided, refused, type DecideStep } from './decision.ts';
import { presentAssignment, withPresentAssignment } from './facts/assignment.ts';
import { barredFrom } from './facts/barred.ts';

/**
 * Fills in whom or what the complaint is about. Whoever was to handle it and turns out to be accused is
 * taken off it; not possible any more once the person was told.
 *
 * @see Awb art. 9:7 lid 1
 */
export const decideOverWie: DecideStep<'over-wie'> = (complaint, input, context) => {
  const { klager } = complaint.registration;
  if (complaint.told) return refused('not-now');
  const accused = withPersonMeant(present(input), context.organisation);
  if (accused.personId !== undefined && accused.personId === klager.personId) {
    return refused('same-person');
  }

  const known = {
    ...complaint,
    registration: { ...complaint.registration, accused },
  };
  const assignment = presentAssignment(known);
  const barred = assignment !== undefined && barredFrom(known, context).has(assignment.to);
  const after = barred
    ? {
        ...known,
        assignments: withPresentAssignment(known, {
          undone: { at: context.time.now, by: context.by },
        }),
      }
    : known;
  return decided(
    after,
    present({ action: 'over-wie' as const, about: input.personId }),
    newlyAsked(complaint, after, context),
  );
};
