import type { Complaint } from '../complaint/complaint.ts';
import type { Circumstances } from './context.ts';
import { decided, refused, type DecideStep } from './decision.ts';
import { behandelaarOf, presentAssignment } from './facts/assignment.ts';

const MINUTE_MS = 60_000;

/** Whether the acceptance is so fresh that it can be taken back: minutes by the clock, of the profile. */
export function acceptedJustNow(
  complaint: Complaint,
  { time, profile }: Pick<Circumstances, 'time' | 'profile'>,
): boolean {
  const accepted = presentAssignment(complaint)?.accepted;
  if (accepted === undefined) return false;
  const past = Date.parse(time.now) - Date.parse(accepted.at);
  return past < profile.hold.acceptanceMinutes * MINUTE_MS;
}

/**
 * "Ongedaan maken" after taking it up: he is asked anew, and may still say no. Too late once the complainant
 * has had word of the change.
 *
 * @see experience.md §3
 */
export const decideAcceptatieOngedaan: DecideStep<'acceptatie-ongedaan'> = (
  complaint,
  _input,
  context,
) => {
  const { by, time } = context;
  const assignment = presentAssignment(complaint);
  if (assignment === undefined || behandelaarOf(complaint) !== by) return refused('not-now');
  if (!acceptedJustNow(complaint, context)) return refused('not-now');
  const word = complaint.letters.find(
    ({ kind, preparedAt }) =>
      kind === 'andere-behandelaar' && preparedAt === assignment.accepted?.at,
  );
  if (word?.sent) return refused('hold-over');

  const { accepted: _takenBack, ...asked } = assignment;
  return decided(
    {
      ...complaint,
      assignments: [...complaint.assignments.slice(0, -1), asked],
      letters: complaint.letters.map((one) =>
        one === word ? { ...one, withdrawn: { at: time.now, by } } : one,
      ),
    },
    { action: 'acceptatie-ongedaan' },
    [{ kind: 'wil-jij-behandelen', to: by }],
  );
};
