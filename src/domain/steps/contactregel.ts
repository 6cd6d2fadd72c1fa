import { present } from '../shared/present.ts';
import { labelsThePerson } from './aboutThePerson.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { barredFrom } from './facts/barred.ts';
import { withLetter } from './facts/letters.ts';
import { holdUntil } from './holdUntil.ts';
import { owe } from './owe.ts';
import { supportFor } from './people.ts';

/**
 * How there is contact for a while, and because of which behaviour; announced in writing. It takes away nothing
 * of the complainant's protection: he may write, is heard in another form, and his complaint goes on.
 *
 * @see requirements E30, O59, O60
 */
export const decideContactregel: DecideStep<'contactregel'> = (complaint, input, context) => {
  const { rule, personId, behaviour, from, reviewOn } = input;
  const { by, time } = context;
  if (behaviour.trim() === '') return refusedField('behaviour', 'reason-required');
  if (labelsThePerson(behaviour)) return refusedField('behaviour', 'about-the-person');
  if (from < time.today) return refusedField('from', 'date-in-past');
  if (reviewOn <= from) return refusedField('reviewOn', 'check-date-required');
  if (rule === 'vaste-persoon') {
    if (personId === undefined) return refusedField('personId', 'reason-required');
    if (barredFrom(complaint, context).has(personId)) return refusedField('personId', 'involved');
  }
  const leavesAt = holdUntil(context);
  const letters = withLetter(complaint, context, { kind: 'contactregel', leavesAt });
  if (letters === complaint.letters) return refused('contact-data-missing-for-channel');

  const person = rule === 'vaste-persoon' ? personId : undefined;
  const made = present({
    rule,
    person,
    behaviour,
    from,
    reviewOn,
    on: time.today,
    at: time.now,
    by,
  });
  return decided(
    { ...complaint, contactRules: [...(complaint.contactRules ?? []), made], letters },
    { action: 'contactregel', reason: rule },
    owe('brief-versturen', supportFor(complaint, context), leavesAt),
  );
};
