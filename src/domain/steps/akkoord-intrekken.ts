import { isPresentVersion } from '../verdict/guards.ts';
import { approvalOf } from '../verdict/draft.ts';
import { decided, refused, type DecideStep } from './decision.ts';
import { afdoeningOf } from './facts/letters.ts';

/**
 * "Trek akkoord in": possible as long as the letter is on hold; afterwards it may have left.
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
  const approval = approvalOf(complaint, version);
  const letter = afdoeningOf(complaint, version);
  if (approval?.decision !== 'akkoord' || letter === undefined) return refused('not-now');
  if (approval.by !== by) return refused('not-permitted');
  if (letter.sent || time.now >= letter.leavesAt) return refused('hold-over');

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
