import { blockingOf } from '../verdict/blocking.ts';
import { isPresentVersion } from '../verdict/guards.ts';
import { readingsOf } from '../verdict/draft.ts';
import { withAfdoening } from './afdoening.ts';
import { bodyDecides } from './body.ts';
import { decided, refused, type DecideStep } from './decision.ts';
import { barredFrom } from './facts/barred.ts';

/**
 * The approver agrees with this version, and with no other, unless something came up since that keeps it from being
 * approved. Who has not opened it is asked once; what he answers stands in the log. Nobody approves his own draft or a verdict on himself. A body has agreed once
 * its quorum has.
 *
 * @see experience.md §3 (Lees en beslis); Awb art. 9:7
 */
export const decideAkkoord: DecideStep<'akkoord'> = (complaint, { version, unread }, context) => {
  const { by, time } = context;
  const draft = isPresentVersion(complaint, version);
  if (!draft.ok) return draft;
  if (draft.value.by === by) return refused('same-person');
  if (barredFrom(complaint, context).has(by)) return refused('involved');
  if (bodyDecides(complaint, context)?.open.includes(by) === false) {
    return refused('not-now');
  }
  if (!readingsOf(complaint, version).some(({ verdict }) => verdict === 'akkoord')) {
    return refused('not-read-along');
  }
  const [blocking] = blockingOf(complaint, draft.value, context);
  if (blocking) return refused(blocking);
  const read = complaint.verdict.opened.some((one) => one.version === version && one.by === by);
  if (!read && unread !== true) return refused('not-read');

  const approval = { version, by, at: time.now, decision: 'akkoord', read } as const;
  const approved = {
    ...complaint,
    verdict: { ...complaint.verdict, approvals: [...complaint.verdict.approvals, approval] },
  };
  const log = { action: 'akkoord', reason: read ? 'gelezen' : 'niet-gelezen' } as const;
  // One member's word is not the body's: the letter is made once enough of them have agreed.
  if (bodyDecides(approved, context)?.reached === false) return decided(approved, log);
  const { after, tell } = withAfdoening(approved, version, context);
  return decided(after, log, tell);
};
