import { present } from '../shared/present.ts';
import { decided, type DecideStep } from './decision.ts';
import { doneNow, withPhases } from './facts/phases.ts';

/**
 * Keeps that the complaint was tested against the law. It blocks nothing: what may stay unhandled is weighed
 * by a person in a step of its own.
 *
 * @see requirements P7, P9-P11; Awb art. 9:4, 9:8
 */
export const decideToetsen: DecideStep<'toetsen'> = (complaint, { remark }, context) =>
  decided(withPhases(complaint, { tested: { ...doneNow(context), ...present({ remark }) } }), {
    action: 'toetsen',
  });
