import { present } from '../shared/present.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';

/**
 * A piece of evidence is added, also late: until the letter leaves everything is still looked at.
 *
 * @see requirements O22, O45
 */
export const decideStukToevoegen: DecideStep<'stuk-toevoegen'> = (
  complaint,
  input,
  { by, time },
) => {
  if (input.what.trim() === '') return refusedField('what', 'reason-required');
  if (input.received > time.today) return refusedField('received', 'date-in-future');
  const piece = present({ ...input, on: time.today, at: time.now, by });
  return decided(
    { ...complaint, evidence: [...(complaint.evidence ?? []), piece] },
    { action: 'stuk-toevoegen' },
  );
};
