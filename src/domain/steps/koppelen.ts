import { present } from '../shared/present.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';

/**
 * This complaint belongs with another one, or another authority has a part in the same matter.
 *
 * @see requirement O31
 */
export const decideKoppelen: DecideStep<'koppelen'> = (complaint, input, { by, time }) => {
  const other = input.other.trim();
  if (other === '') return refusedField('other', 'reason-required');
  if (other === complaint.kenmerk) return refusedField('other', 'same-complaint');
  const link = { ...present(input), other, on: time.today, at: time.now, by };
  return decided(
    { ...complaint, links: [...(complaint.links ?? []), link] },
    { action: 'koppelen' },
  );
};
