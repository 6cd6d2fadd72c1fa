import { present } from '../shared/present.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';
import { othersOf } from './facts/witnesses.ts';

/**
 * Somebody else has a part in it. A third party only after that was talked over with the complainant.
 *
 * @see requirements O43, O44, E3
 */
export const decidePersoonToevoegen: DecideStep<'persoon-toevoegen'> = (
  complaint,
  input,
  { by, time },
) => {
  if (input.name.trim() === '') return refusedField('name', 'reason-required');
  if (input.role === 'derde' && input.consent === undefined) {
    return refusedField('consent', 'consent-needed');
  }
  if (input.consent && input.consent.on > time.today) {
    return refusedField('consent.on', 'date-in-future');
  }
  const others = othersOf(complaint);
  const person = {
    ...present(input),
    id: `p${others.length + 1}`,
    added: { on: time.today, at: time.now, by },
  };
  return decided(
    { ...complaint, others: [...others, person] },
    { action: 'persoon-toevoegen', reason: input.role },
  );
};
