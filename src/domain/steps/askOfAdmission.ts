import type { Complaint } from '../complaint/complaint.ts';
import { noticeBefore } from './askDates.ts';
import type { NextThing } from './askOfBehandelaar.ts';
import type { Circumstances } from './context.ts';
import { answerOf, forwardingOpen, mayBeHandled } from './facts/admissibility.ts';

/**
 * Next thing for a coordinator who tests admissibility first: the day he received it, the test, the letter
 * that says so, and who handles it. `undefined` where the procedure has no such gate.
 *
 * @see requirements F7-F13
 */
export const askOfAdmission = (
  complaint: Complaint,
  circumstances: Circumstances,
): NextThing | undefined => {
  const { profile } = circumstances;
  if (profile.steps.ontvankelijkheid !== 'poort') return undefined;
  const date = noticeBefore(complaint, circumstances);
  if (forwardingOpen(complaint, profile)) {
    return { ask: 'leg-ontvangst-vast', primary: 'doorgestuurd', date };
  }
  if (!mayBeHandled(complaint, profile)) {
    return { ask: 'toets-ontvankelijkheid', primary: 'ontvankelijkheid', date };
  }
  const answer = answerOf(complaint);
  return answer && answer.sent === undefined
    ? { ask: 'verstuur-brief', primary: 'brief-verstuurd', date }
    : { ask: 'kies-behandelaar', primary: 'toewijzen' };
};
