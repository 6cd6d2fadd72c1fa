import type { Complaint } from '../complaint/complaint.ts';
import type { StepCode } from './codes.ts';
import type { StepContext } from './context.ts';
import type { StepRefusal } from './refusal.ts';
import { tableAllows, tableEverAllows } from './rights.ts';
import { tookPart } from './facts/tookPart.ts';
import { mayOpen, rolesOf } from './roles.ts';
import { stageOf } from './stage.ts';

/**
 * Why somebody may not take this step now; `undefined` when he may. Who may not know of the complaint
 * gets the answer of one that does not exist.
 *
 * @see design.md §5
 */
export function whyNot(
  complaint: Complaint,
  step: StepCode,
  context: StepContext,
): StepRefusal | undefined {
  const roles = rolesOf(complaint, context.by, context);
  if (tableAllows(stageOf(complaint), roles).includes(step)) return undefined;
  if (
    mayOpen(complaint, context.by, context) === 'none' &&
    !tookPart(complaint, context.by, context)
  ) {
    return { code: 'not-found' };
  }
  // Who was asked and is not any more has its card still: he hears that it is done, not that it never was.
  const had = tableEverAllows(step, roles) || tookPart(complaint, context.by, context);
  return { code: had ? 'not-now' : 'not-permitted' };
}
