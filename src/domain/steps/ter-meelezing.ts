import { blockingOf } from '../verdict/blocking.ts';
import { isPresentVersion } from '../verdict/guards.ts';
import { askedNow, stillToRead } from './asked.ts';
import { decided, refused, type DecideStep } from './decision.ts';
import { approvalModeFor } from './people.ts';

/**
 * Hands the draft to whoever reads along; refused while something blocks it. Which chain holds is fixed
 * here, for this version.
 *
 * @see Awb art. 9:10; requirement E39
 */
export const decideTerMeelezing: DecideStep<'ter-meelezing'> = (
  complaint,
  { version },
  context,
) => {
  const { by, time } = context;
  const draft = isPresentVersion(complaint, version);
  if (!draft.ok) return draft;
  if (draft.value.submitted) return refused('not-now');
  const [blocking] = blockingOf(complaint, draft.value, context);
  if (blocking) return refused(blocking);

  const approval = approvalModeFor(complaint, context);
  const submitted = { ...draft.value, submitted: { at: time.now, by, approval } };
  const after = {
    ...complaint,
    verdict: {
      ...complaint.verdict,
      drafts: [...complaint.verdict.drafts.slice(0, -1), submitted],
    },
  };
  return stillToRead(after, context).length === 0
    ? refused('not-read-along')
    : decided(after, { action: 'ter-meelezing' }, askedNow(after, context));
};
