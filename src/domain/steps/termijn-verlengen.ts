import { termFactsOf } from '../terms/facts.ts';
import { afdoening, decideVerdaging } from '../terms/verdaging.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { accusedPerson } from './facts/accused.ts';
import { mayIntervene } from './mayIntervene.ts';
import { withLetter } from './facts/letters.ts';
import { holdUntil } from './holdUntil.ts';
import { supportFor } from './people.ts';
import { owe } from './owe.ts';

/**
 * Verdaging: extends the term and owes word to both sides, with the motive; the employee's once he was told.
 * The word waits for the hold, in which it can be taken back.
 *
 * @see Awb art. 9:11 lid 2; requirement E38
 */
export const decideTermijnVerlengen: DecideStep<'termijn-verlengen'> = (
  complaint,
  { weeks, reason },
  context,
) => {
  const { by, time, profile, calendar } = context;
  if (!mayIntervene(complaint, by, context)) return refused('not-now');
  if (reason.trim() === '') return refusedField('reason', 'reason-required');
  const rules = { profile, calendar };
  const facts = termFactsOf(complaint, context);
  const verdaging = decideVerdaging(facts, { on: time.today, weeks }, rules);
  if (!verdaging.ok) {
    const { code, ...params } = verdaging.refusal;
    return refused(code, params);
  }

  const leavesAt = holdUntil(context, afdoening(facts, rules).telaatNa);
  const granted = { on: time.today, at: time.now, by, weeks, reason, leavesAt };
  const employee = complaint.told ? accusedPerson(complaint, context) : undefined;
  const letters = withLetter(complaint, context, { kind: 'verdaging', leavesAt });
  const toSend = letters.length > complaint.letters.length;
  return decided(
    {
      ...complaint,
      verdagingen: [...complaint.verdagingen, granted],
      letters,
    },
    { action: 'termijn-verlengen', reason },
    [
      ...owe('brief-versturen', toSend ? supportFor(complaint, context) : [], leavesAt),
      ...owe('over-jou-verdaagd', employee, leavesAt),
    ],
  );
};
