import { isPresentVersion } from '../verdict/guards.ts';
import { standingApprovals } from '../verdict/draft.ts';
import { decided, refused, type DecideStep } from './decision.ts';
import { afdoeningOf } from './facts/letters.ts';

/**
 * "Trek akkoord in": possible until the letter is made and as long as it is on hold; afterwards it may have
 * left. Without one of its members a body has no quorum any more.
 *
 * @see experience.md §3
 */
export const decideAkkoordIntrekken: DecideStep<'akkoord-intrekken'> = (
  complaint,
  { version },
  { by, time },
) => {
  const draft = isPresentVersion(complaint, version);
  if (!draft.ok) return draft;
  const letter = afdoeningOf(complaint, version);
  const agreed = standingApprovals(complaint, version).filter(
    ({ decision }) => decision === 'akkoord',
  );
  const approval = agreed.find((one) => one.by === by);
  if (approval === undefined) return refused(agreed.length > 0 ? 'not-permitted' : 'not-now');
  if (letter?.sent || (letter && time.now >= letter.leavesAt)) return refused('hold-over');

  const moment = { at: time.now, by };
  return decided(
    {
      ...complaint,
      verdict: {
        ...complaint.verdict,
        approvals: complaint.verdict.approvals.map((one) =>
          one === approval ? { ...one, withdrawn: moment } : one,
        ),
      },
      letters: complaint.letters.map((one) =>
        one === letter ? { ...one, withdrawn: moment } : one,
      ),
    },
    { action: 'akkoord-intrekken' },
  );
};
