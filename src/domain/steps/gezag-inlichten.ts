import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { doneNow, withPhases } from './facts/phases.ts';

/**
 * Keeps that mayor and chief public prosecutor have a copy of the complaint.
 *
 * @see Politiewet 2012 art. 71 lid 6
 */
export const decideGezagInlichten: DecideStep<'gezag-inlichten'> = (complaint, { on }, context) => {
  if (on > context.time.today) return refusedField('on', 'date-in-future');
  if (complaint.phases?.authorities) return refused('not-now');
  return decided(withPhases(complaint, { authorities: { ...doneNow(context), on } }), {
    action: 'gezag-inlichten',
  });
};
