import { newlyAsked } from './asked.ts';
import { decided, refused, type DecideStep } from './decision.ts';
import { presentAssignment, withPresentAssignment } from './facts/assignment.ts';
import { rowsOf } from '../organisation/holders.ts';

/**
 * Somebody says that he has to do with it himself: he loses every part in it at once, and whoever takes
 * his place is asked.
 *
 * @see Awb art. 9:7 lid 1
 */
export const decideZelfBetrokken: DecideStep<'zelf-betrokken'> = (complaint, _input, context) => {
  const { by, time } = context;
  if (complaint.involved.some(({ person }) => person === by)) return refused('not-now');

  const office = rowsOf(by, context.organisation)[0]?.office;
  const involvement = { person: by, at: time.now, by, ...(office && { office }) };
  const assignments =
    presentAssignment(complaint)?.to === by
      ? withPresentAssignment(complaint, {
          declined: { at: time.now, why: { code: 'zelf-betrokken' } },
        })
      : complaint.assignments;
  const after = { ...complaint, involved: [...complaint.involved, involvement], assignments };
  return decided(
    after,
    { action: 'zelf-betrokken', about: by },
    newlyAsked(complaint, after, context),
  );
};
