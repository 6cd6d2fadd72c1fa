import { decided, refused, type DecideStep } from './decision.ts';
import { accusedPerson } from './facts/accused.ts';
import { presentAssignment, withPresentAssignment } from './facts/assignment.ts';
import { acceptedBefore } from './facts/handover.ts';
import { withLetter } from './facts/letters.ts';
import { supportFor } from './people.ts';
import { owe } from './owe.ts';
import { supportersFor } from './supportsOffice.ts';

/**
 * The proposed behandelaar takes it up; the card that asked him goes on as his living one. Where somebody else handled it before, the complainant is owed
 * word of the change, and so is the employee.
 *
 * @see experience.md §3 (handing over)
 */
export const decideAccepteren: DecideStep<'accepteren'> = (complaint, _input, context) => {
  const { by, time } = context;
  const assignment = presentAssignment(complaint);
  if (assignment?.to !== by || assignment.accepted) return refused('not-now');

  const assignments = withPresentAssignment(complaint, {
    accepted: { at: time.now, on: time.today },
  });
  const takesOver = acceptedBefore(complaint, assignment) !== undefined;
  const letters = takesOver
    ? withLetter(complaint, context, { kind: 'andere-behandelaar' })
    : complaint.letters;
  const after = { ...complaint, assignments, letters };
  return decided(after, { action: 'accepteren' }, [
    // Who prepares for this office has a living card of his own, which tells in whose name.
    ...owe('wat-nu', supportersFor(after, context)),
    ...owe(
      'brief-versturen',
      letters.length > complaint.letters.length ? supportFor(after, context) : [],
    ),
    // The employee hears it at the same moment, once he was told at all.
    ...(takesOver && complaint.told ? owe('over-jou', accusedPerson(complaint, context)) : []),
  ]);
};
