import { present } from '../shared/present.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { presentWait } from './facts/waiting.ts';

/**
 * Nothing can be done for a while, and why. It parks the reminders of contact and moves no term: the law knows
 * no suspension of a complaint.
 *
 * @see Awb art. 9:11; experience.md §4 (wacht op)
 */
export const decideWachten: DecideStep<'wachten'> = (complaint, { on, until, reason }, context) => {
  const { by, time } = context;
  if (presentWait(complaint, time.today)) return refused('not-now');
  if (on > time.today) return refusedField('on', 'date-in-future');
  if (on < complaint.registration.received) return refusedField('on', 'invalid-input');
  if (until !== undefined && until < time.today) return refusedField('until', 'invalid-input');
  if (reason.trim() === '') return refusedField('reason', 'reason-required');
  const wait = present({ on, at: time.now, by, until, reason });
  return decided(
    { ...complaint, waits: [...(complaint.waits ?? []), wait] },
    { action: 'wachten', reason },
  );
};
