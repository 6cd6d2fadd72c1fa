import { decided, refused, type DecideStep } from './decision.ts';
import { proposedOf, withPresentAssignment } from './facts/assignment.ts';

/** Takes an assignment back as long as it was not accepted. */
export const decideToewijzingOngedaan: DecideStep<'toewijzing-ongedaan'> = (
  complaint,
  _input,
  { by, time },
) => {
  const proposed = proposedOf(complaint);
  if (proposed === undefined) return refused('not-now');
  const assignments = withPresentAssignment(complaint, { undone: { at: time.now, by } });
  return decided(
    { ...complaint, assignments },
    { action: 'toewijzing-ongedaan', about: proposed },
    [{ kind: 'niet-meer-bij-jou', to: proposed }],
  );
};
