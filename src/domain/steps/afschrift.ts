import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { isAboutAPerson } from './facts/accused.ts';

/**
 * The employee has the copy of the complaint with its enclosures, without the complainant's contact data;
 * after he was told, never before.
 *
 * @see Awb art. 9:9
 */
export const decideAfschrift: DecideStep<'afschrift'> = (complaint, { on }, context) => {
  const { by, time } = context;
  if (!isAboutAPerson(complaint, context)) return refused('accused-unknown');
  if (complaint.copy) return refused('not-now');
  if (complaint.told === undefined) return refused('not-told-yet');
  if (on > time.today) return refusedField('on', 'date-in-future');
  if (on < complaint.told.on) return refusedField('on', 'not-told-yet');

  return decided({ ...complaint, copy: { on, at: time.now, by } }, { action: 'afschrift' });
};
