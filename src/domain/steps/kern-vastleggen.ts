import { present } from '../shared/present.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';

/**
 * Keeps what the complaint really is about, the wishes and the motive; the earlier words stay.
 *
 * @see requirements O15, O16, O23
 */
export const decideKernVastleggen: DecideStep<'kern-vastleggen'> = (
  complaint,
  input,
  { by, time },
) => {
  if (input.core.trim() === '') return refusedField('core', 'reason-required');
  const core = { ...present(input), on: time.today, at: time.now, by };
  return decided(
    { ...complaint, cores: [...(complaint.cores ?? []), core] },
    { action: 'kern-vastleggen' },
  );
};
