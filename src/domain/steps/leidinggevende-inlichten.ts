import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { doneNow, withPhases } from './facts/phases.ts';

/**
 * Keeps that the employee's manager knows, so that he can prepare the talk with him; the employee hears first.
 *
 * @see requirements P12, P15
 */
export const decideLeidinggevendeInlichten: DecideStep<'leidinggevende-inlichten'> = (
  complaint,
  { on },
  context,
) => {
  if (complaint.told === undefined) return refused('not-told-yet');
  if (on > context.time.today) return refusedField('on', 'date-in-future');
  return decided(withPhases(complaint, { managerTold: { ...doneNow(context), on } }), {
    action: 'leidinggevende-inlichten',
  });
};
