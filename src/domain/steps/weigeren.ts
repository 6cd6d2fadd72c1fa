import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { presentAssignment, withPresentAssignment } from './facts/assignment.ts';
import { rowsOf } from '../organisation/holders.ts';
import { coordinatorFor } from './people.ts';
import { owe } from './owe.ts';

/**
 * "Ik kan dit niet doen", before or after accepting. Who has to do with it himself is kept as involved;
 * the coordinator is asked to assign anew, with the matrix' next proposal.
 *
 * @see Awb art. 9:7 lid 1
 */
export const decideWeigeren: DecideStep<'weigeren'> = (complaint, why, context) => {
  const { by, time } = context;
  if (presentAssignment(complaint)?.to !== by) return refused('not-now');
  if (why.code === 'afwezig' && why.until < time.today)
    return refusedField('until', 'date-in-past');
  if (why.code === 'anders' && why.reason.trim() === '') {
    return refusedField('reason', 'reason-required');
  }

  const assignments = withPresentAssignment(complaint, { declined: { at: time.now, why } });
  const office = rowsOf(by, context.organisation)[0]?.office;
  const involved =
    why.code === 'zelf-betrokken'
      ? [...complaint.involved, { person: by, at: time.now, by, ...(office && { office }) }]
      : complaint.involved;
  const after = { ...complaint, assignments, involved };
  return decided(
    after,
    { action: 'weigeren', reason: why.code === 'anders' ? why.reason : why.code },
    owe('opnieuw-toewijzen', coordinatorFor(after, context)),
  );
};
