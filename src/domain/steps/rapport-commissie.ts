import { secretaryFor } from './committee.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { doneNow, withPhases } from './facts/phases.ts';
import { owe } from './owe.ts';

/**
 * Makes the views of the employee and other staff available to the committee.
 *
 * @see requirement P21
 */
export const decideRapportCommissie: DecideStep<'rapport-commissie'> = (
  complaint,
  { text },
  context,
) => {
  if (text.trim() === '') return refusedField('text', 'reason-required');
  const committee = complaint.phases?.committee;
  if (committee === undefined) return refused('not-now');
  const after = withPhases(complaint, {
    committee: { ...committee, report: { ...doneNow(context), text } },
  });
  return decided(
    after,
    { action: 'rapport-commissie' },
    owe('commissie', secretaryFor(after, context)),
  );
};
