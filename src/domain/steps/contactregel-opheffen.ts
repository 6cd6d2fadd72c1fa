import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { withLetter } from './facts/letters.ts';
import { owe } from './owe.ts';
import { supportFor } from './people.ts';

/**
 * The rule on contact no longer holds. A letter about it that has not left is taken back; otherwise the complainant
 * gets word.
 *
 * @see requirement O59
 */
export const decideContactregelOpheffen: DecideStep<'contactregel-opheffen'> = (
  complaint,
  { reason },
  context,
) => {
  const { by, time } = context;
  const { contactRules = [] } = complaint;
  const rule = contactRules.at(-1);
  if (rule === undefined || rule.ended) return refused('not-now');
  if (reason.trim() === '') return refusedField('reason', 'reason-required');

  const moment = { at: time.now, by };
  const ended = {
    ...complaint,
    contactRules: contactRules.map((one) =>
      one === rule ? { ...one, ended: { ...moment, on: time.today, reason } } : one,
    ),
  };
  const unsent = complaint.letters.find(
    ({ kind, preparedAt, sent }) => kind === 'contactregel' && preparedAt === rule.at && !sent,
  );
  const log = { action: 'contactregel-opheffen', reason } as const;
  if (unsent) {
    const letters = complaint.letters.map((one) =>
      one === unsent ? { ...one, withdrawn: moment } : one,
    );
    return decided({ ...ended, letters }, log);
  }
  const letters = withLetter(complaint, context, { kind: 'contactregel-voorbij' });
  return decided({ ...ended, letters }, log, owe('brief-versturen', supportFor(ended, context)));
};
