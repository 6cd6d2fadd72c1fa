import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { doneNow, withPhases } from './facts/phases.ts';
import { hasSpokenWith } from './mediationNotReady.ts';

/**
 * Keeps why complainant and employee are not brought together, after the intake talk with the complainant.
 *
 * @see requirement P13
 */
export const decideGeenBemiddeling: DecideStep<'geen-bemiddeling'> = (
  complaint,
  { reason },
  context,
) => {
  if (reason.trim() === '') return refusedField('reason', 'reason-required');
  if (!hasSpokenWith(complaint, 'klager')) return refused('talk-klager-first');
  return decided(withPhases(complaint, { noMediation: { ...doneNow(context), reason } }), {
    action: 'geen-bemiddeling',
  });
};
