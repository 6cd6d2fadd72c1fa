import { present } from '../shared/present.ts';
import { isWritten, maySpeak } from './facts/contactRule.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';

/**
 * Keeps a talk that took place, so that nothing must be told twice.
 *
 * @see experience.md §2
 */
export const decideGesprekVastleggen: DecideStep<'gesprek-vastleggen'> = (
  complaint,
  input,
  { by, time },
) => {
  if (input.on > time.today) return refusedField('on', 'date-in-future');
  const { with: whom, how } = input;
  if (whom === 'klager' && !isWritten(how) && !maySpeak(complaint, by, time.today)) {
    return refusedField('how', 'contact-restricted');
  }
  const contact = { ...present(input), at: time.now, by, reached: true };
  return decided(
    { ...complaint, contacts: [...complaint.contacts, contact] },
    { action: 'gesprek-vastleggen' },
  );
};
