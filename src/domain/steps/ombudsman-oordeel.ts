import { present } from '../shared/present.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';

/**
 * Somebody outside judged the same complaint; it stands beside the own outcome, so that both can be compared.
 *
 * @see requirement C7
 */
export const decideOmbudsmanOordeel: DecideStep<'ombudsman-oordeel'> = (
  complaint,
  input,
  { by, time },
) => {
  if (input.on > time.today) return refusedField('on', 'date-in-future');
  const verdict = { ...present(input), at: time.now, by };
  return decided(
    { ...complaint, externalVerdicts: [...(complaint.externalVerdicts ?? []), verdict] },
    { action: 'ombudsman-oordeel', reason: input.outcome },
  );
};
