import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { accusedPerson, isAboutAPerson } from './facts/accused.ts';
import { owe } from './owe.ts';

/**
 * The behandelaar told the employee himself; only now the employee's own card follows.
 *
 * @see experience.md §2: nobody learns from a bot that there is a complaint
 */
export const decideVerteld: DecideStep<'verteld'> = (complaint, { on }, context) => {
  const { by, time } = context;
  if (!isAboutAPerson(complaint, context)) return refused('accused-unknown');
  if (complaint.told) return refused('not-now');
  if (on > time.today) return refusedField('on', 'date-in-future');
  if (on < complaint.registration.received) return refusedField('on', 'invalid-input');

  return decided(
    { ...complaint, told: { on, at: time.now, by } },
    { action: 'verteld' },
    owe('over-jou', accusedPerson(complaint, context)),
  );
};
