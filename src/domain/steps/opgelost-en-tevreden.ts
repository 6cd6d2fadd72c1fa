import { refusedField, type DecideStep } from './decision.ts';
import { barredFrom } from './facts/barred.ts';
import { settle } from './settle.ts';

/**
 * The complainant said that he is satisfied: the duty to go on lapses. Needs no accused, address or name,
 * but what was agreed and who asked him.
 *
 * @see Awb art. 9:5; law.md A5
 */
export const decideOpgelostEnTevreden: DecideStep<'opgelost-en-tevreden'> = (
  complaint,
  settled,
  context,
) => {
  const { agreed, askedBy, askedOn } = settled;
  if (agreed.trim() === '') return refusedField('agreed', 'reason-required');
  if (askedBy.trim() === '') return refusedField('askedBy', 'reason-required');
  if (askedOn > context.time.today) return refusedField('askedOn', 'date-in-future');
  // Nobody who is complained about may ask whether everything is dealt with (experience.md §2, never 3).
  if (barredFrom(complaint, context).has(askedBy)) return refusedField('askedBy', 'involved');
  return settle(complaint, { settled, log: { action: 'opgelost-en-tevreden' } }, context);
};
