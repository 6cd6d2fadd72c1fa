import type { Complaint } from '../complaint/complaint.ts';
import type { InformalSettlement } from '../complaint/contact.ts';
import type { StepContext } from './context.ts';
import { present } from '../shared/present.ts';
import { decided, type StepDecided, type StepOutcome } from './decision.ts';
import { proposedOf } from './facts/assignment.ts';
import { withLetter } from './facts/letters.ts';
import { doneNow } from './facts/phases.ts';
import { hearingsOff } from './hearingsOff.ts';
import { owe } from './owe.ts';
import { coordinatorFor, discussWith, supportFor } from './people.ts';

/** What is asked when somebody says that he is satisfied. */
type Settled = Omit<InformalSettlement, 'on' | 'at' | 'by' | 'lesson' | 'wider'> & {
  readonly [Key in 'lesson' | 'wider']?: InformalSettlement[Key] | undefined;
};

/**
 * The complainant is satisfied. Where the procedure wants it talked over with the team it waits for that;
 * elsewhere the coordinator closes it.
 *
 * @see Awb art. 9:5; requirements E33, P18
 */
export function settle(
  complaint: Complaint,
  { settled, log }: { readonly settled: Settled; readonly log: StepDecided['log'] },
  context: StepContext,
): StepOutcome {
  const { complaint: ended, tell } = hearingsOff(complaint, context);
  const letters = settled.letterWanted
    ? withLetter(ended, context, { kind: 'informeel-afgerond' })
    : ended.letters;
  const after = { ...ended, informal: { ...doneNow(context), ...present(settled) }, letters };
  return decided(after, log, [
    ...(context.profile.steps.besproken
      ? owe('bespreken', discussWith(after, context))
      : owe('nazorg', coordinatorFor(after, context))),
    ...owe(
      'brief-versturen',
      letters.length > ended.letters.length ? supportFor(after, context) : [],
    ),
    ...owe('niet-meer-bij-jou', proposedOf(complaint)),
    ...tell,
  ]);
}
