import { isWritten, maySpeak } from './facts/contactRule.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { askAgainAt } from './askAgain.ts';
import { owe } from './owe.ts';
import { stageOf } from './stage.ts';

/**
 * Counts an attempt to reach the complainant; it closes nothing, however often. Who handles it is asked again on
 * the next working day, at another part of the day, once for all attempts of one day. Whoever coordinates reads it
 * in the message of that day.
 *
 * @see experience.md §2, never 4; §3 (a message only when there is something to do)
 */
export const decideNietBereikt: DecideStep<'niet-bereikt'> = (complaint, { how }, context) => {
  const { by, time } = context;
  if (!isWritten(how) && !maySpeak(complaint, by, time.today)) {
    return refusedField('how', 'contact-restricted');
  }
  const stage = stageOf(complaint);
  const purpose =
    stage === 'nazorg' ? 'nazorg' : stage === 'nieuw' ? 'eerste-gesprek' : 'voortgang';
  const attempt = {
    on: time.today,
    at: time.now,
    by,
    with: 'klager',
    how,
    purpose,
    reached: false,
  } as const;
  const dueAt = askAgainAt(complaint, purpose, context);
  const behandelaar = stage === 'nazorg' ? undefined : behandelaarOf(complaint);
  return decided(
    { ...complaint, contacts: [...complaint.contacts, attempt] },
    { action: 'niet-bereikt' },
    dueAt ? owe('wat-nu', behandelaar, dueAt) : [],
  );
};
