import { present } from '../shared/present.ts';
import { isWritten, maySpeak } from './facts/contactRule.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';
import { withLetter } from './facts/letters.ts';
import { owe } from './owe.ts';
import { supportFor } from './people.ts';

/**
 * Keeps a talk that took place, so that nothing must be told twice; confirmed in writing where that is wished.
 *
 * @see experience.md §2; requirement O20
 */
export const decideGesprekVastleggen: DecideStep<'gesprek-vastleggen'> = (
  complaint,
  input,
  context,
) => {
  const { by, time } = context;
  if (input.on > time.today) return refusedField('on', 'date-in-future');
  const { with: whom, how } = input;
  if (whom === 'klager' && !isWritten(how) && !maySpeak(complaint, by, time.today)) {
    return refusedField('how', 'contact-restricted');
  }
  // A call to a colleague quietens what is told about him: then something came of it.
  if (whom === 'team' && !input.note?.trim()) return refusedField('note', 'reason-required');
  if (input.confirm && !input.agreed?.trim()) return refusedField('agreed', 'reason-required');
  const contact = { ...present(input), at: time.now, by, reached: true };
  const letters =
    input.confirm && whom === 'klager'
      ? withLetter(complaint, context, { kind: 'gespreksbevestiging' })
      : complaint.letters;
  return decided(
    { ...complaint, contacts: [...complaint.contacts, contact], letters },
    { action: 'gesprek-vastleggen' },
    letters.length > complaint.letters.length
      ? owe('brief-versturen', supportFor(complaint, context))
      : [],
  );
};
