import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { doneNow, withPhases } from './facts/phases.ts';

/**
 * Keeps what mayor or chief public prosecutor advise; they need not, and nobody waits for it.
 *
 * @see Politiewet 2012 art. 71 lid 6; requirement P20
 */
export const decideGezagAdvies: DecideStep<'gezag-advies'> = (
  complaint,
  { from, on, advice },
  context,
) => {
  if (complaint.phases?.authorities === undefined) return refused('not-now');
  if (on > context.time.today) return refusedField('on', 'date-in-future');
  if (advice.trim() === '') return refusedField('advice', 'reason-required');
  const given = { ...doneNow(context), from, on, advice };
  const authorityAdvices = [...(complaint.phases.authorityAdvices ?? []), given];
  return decided(withPhases(complaint, { authorityAdvices }), {
    action: 'gezag-advies',
    reason: from,
  });
};
