import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import {
  takeContact,
  takeFurtherDelay,
  takeHearing,
  takeVerdaging,
  type Take,
} from './facts/strike.ts';
import type { StepInputs } from './input.ts';

type Kind = StepInputs['gebeurtenis-vervallen']['kind'];

const takes: Readonly<Record<Kind, Take>> = {
  verlenging: takeVerdaging,
  'verder-uitstel': takeFurtherDelay,
  gesprek: takeContact,
  hoorgesprek: takeHearing,
};

/**
 * Takes back what was recorded by mistake: a verdaging that was never sent, a talk or hearing at the wrong day.
 * Everything is worked out anew; what it was stays in file and log.
 *
 * @see requirement K3; capability 30
 */
export const decideGebeurtenisVervallen: DecideStep<'gebeurtenis-vervallen'> = (
  complaint,
  { kind, place, reason },
  { by, time },
) => {
  if (reason.trim() === '') return refusedField('reason', 'reason-required');
  const taken = takes[kind](complaint, place, { at: time.now, by, reason });
  if (taken === undefined) return refused('not-now');
  if (taken === 'sent') return refused('hold-over');
  return decided(taken.complaint, {
    action: 'gebeurtenis-vervallen',
    reason: `${kind} ${taken.was}. ${reason}`,
  });
};
