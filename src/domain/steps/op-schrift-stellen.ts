import { decided, refusedField, type DecideStep } from './decision.ts';
import { doneNow, withPhases } from './facts/phases.ts';

/**
 * Keeps an oral complaint as it was written down together with the complainant; never a condition to go on.
 *
 * @see requirements P8, K1; Awb art. 9:2
 */
export const decideOpSchriftStellen: DecideStep<'op-schrift-stellen'> = (
  complaint,
  { text },
  context,
) =>
  text.trim() === ''
    ? refusedField('text', 'reason-required')
    : decided(withPhases(complaint, { transcription: { ...doneNow(context), text } }), {
        action: 'op-schrift-stellen',
      });
