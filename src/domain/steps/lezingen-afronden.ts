import { present } from '../shared/present.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { heldHearings, openRound, roundsOf } from './facts/accounts.ts';

/**
 * No further round is needed: both sides tell the same, or the behandelaar says why what was said is final.
 *
 * @see requirement O41
 */
export const decideLezingenAfronden: DecideStep<'lezingen-afronden'> = (
  complaint,
  { as, reason },
  { by, time },
) => {
  if (openRound(complaint)) return refused('reaction-open');
  const hearings = heldHearings(complaint).length;
  if (hearings === 0) return refused('not-now');
  const rounds = roundsOf(complaint).length;
  if (as === 'definitief' && rounds === 0) return refused('accounts-differ');
  if (as === 'definitief' && !reason?.trim()) return refusedField('reason', 'reason-required');
  const settled = present({ as, reason, on: time.today, at: time.now, by });
  return decided(
    { ...complaint, accountsSettled: { ...settled, after: { hearings, rounds } } },
    { action: 'lezingen-afronden', reason: as },
  );
};
