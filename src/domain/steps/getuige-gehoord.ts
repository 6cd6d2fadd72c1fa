import { decided, invalid, refusedField, type DecideStep } from './decision.ts';
import { othersOf, unheardWitnesses } from './facts/witnesses.ts';

/**
 * A witness was heard, or it says why not: who is known and easy to reach is heard.
 *
 * @see requirement O43
 */
export const decideGetuigeGehoord: DecideStep<'getuige-gehoord'> = (
  complaint,
  { witness: id, record = '', notHeard = '' },
  { by, time },
) => {
  const witness = unheardWitnesses(complaint).find((one) => one.id === id);
  if (witness === undefined) return invalid('witness');
  const moment = { on: time.today, at: time.now, by };
  if (record.trim() === '' && notHeard.trim() === '') {
    return refusedField('record', 'reason-required');
  }
  const said =
    record.trim() === ''
      ? { notHeard: { ...moment, reason: notHeard } }
      : { heard: { ...moment, record } };
  return decided(
    {
      ...complaint,
      others: othersOf(complaint).map((one) => (one === witness ? { ...one, ...said } : one)),
    },
    { action: 'getuige-gehoord' },
  );
};
