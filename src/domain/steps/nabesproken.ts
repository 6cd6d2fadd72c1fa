import { present } from '../shared/present.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { doneNow, withPhases } from './facts/phases.ts';

/**
 * The manager talked the complaint over with his employee or team: what to learn, nothing for the personnel file.
 *
 * @see requirements P33, P39
 */
export const decideNabesproken: DecideStep<'nabesproken'> = (
  complaint,
  { on, lesson },
  context,
) => {
  if (complaint.phases?.discussedAfterwards) return refused('not-now');
  if (on > context.time.today) return refusedField('on', 'date-in-future');
  const discussedAfterwards = { ...doneNow(context), on, ...present({ lesson }) };
  return decided(withPhases(complaint, { discussedAfterwards }), { action: 'nabesproken' });
};
