import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { rungOf } from './facts/rung.ts';

/**
 * The complaint goes to another rung of the ladder, with why.
 *
 * @see requirement O2
 */
export const decideTredeVastleggen: DecideStep<'trede-vastleggen'> = (
  complaint,
  { to, reason },
  { by, time },
) => {
  if (reason.trim() === '') return refusedField('reason', 'reason-required');
  if (rungOf(complaint) === to) return refused('not-now');
  const change = { to, reason, on: time.today, at: time.now, by };
  return decided(
    { ...complaint, rungs: [...(complaint.rungs ?? []), change] },
    { action: 'trede-vastleggen' },
  );
};
