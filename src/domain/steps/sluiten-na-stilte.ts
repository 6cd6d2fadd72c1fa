import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { behandelaarOf, proposedOf } from './facts/assignment.ts';
import { withLetter } from './facts/letters.ts';
import { openReferrals } from './facts/referrals.ts';
import { attemptsSinceTalk, toldBySilenceLetter, triedEnough } from './facts/silence.ts';
import { holdUntil } from './holdUntil.ts';
import { hearingsOff } from './hearingsOff.ts';
import { owe } from './owe.ts';
import { supportFor } from './people.ts';

/**
 * A person closes a complaint of which the complainant is silent: only after the attempts and channels of the
 * profile and a letter. He may come back at any time.
 *
 * @see experience.md §2, never 4 and 5
 */
export const decideSluitenNaStilte: DecideStep<'sluiten-na-stilte'> = (
  complaint,
  { reason },
  context,
) => {
  const { by, time, profile } = context;
  if (reason.trim() === '') return refusedField('reason', 'reason-required');
  if (openReferrals(complaint).length > 0) return refused('referral-open');
  const tried = triedEnough(attemptsSinceTalk(complaint), complaint, profile);
  if (!tried || !toldBySilenceLetter(complaint)) {
    return refused('tried-too-little', { ...profile.reaching });
  }

  const { complaint: ended, tell } = hearingsOff(complaint, context);
  const leavesAt = holdUntil(context);
  const letters = withLetter(ended, context, { kind: 'gesloten-na-stilte', leavesAt });
  const closing = { on: time.today, at: time.now, by, as: 'geen-contact' } as const;
  const after = { ...ended, letters, closings: [...complaint.closings, closing] };
  return decided(after, { action: 'sluiten-na-stilte', reason }, [
    ...owe('brief-versturen', supportFor(after, context), leavesAt),
    ...owe('niet-meer-bij-jou', proposedOf(complaint) ?? behandelaarOf(complaint)),
    ...tell,
  ]);
};
