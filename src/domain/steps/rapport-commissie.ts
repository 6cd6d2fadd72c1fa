import { secretaryFor } from './committee.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';
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
  // The table gives this step only once the committee is charged.
  const committee = complaint.phases?.committee;
  const after = committee
    ? withPhases(complaint, { committee: { ...committee, report: { ...doneNow(context), text } } })
    : complaint;
  return decided(
    after,
    { action: 'rapport-commissie' },
    owe('commissie', secretaryFor(after, context)),
  );
};
