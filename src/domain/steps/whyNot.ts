import type { Complaint } from '../complaint/complaint.ts';
import type { StepCode } from './codes.ts';
import type { StepContext } from './context.ts';
import type { StepRefusal } from './refusal.ts';
import { tableAllows, tableEverAllows } from './rights.ts';
import { pastRoles } from './facts/pastRoles.ts';
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
  // He learns of it from a person, never from a refusal (experience.md §2).
  if (roles.includes('beklaagde') && complaint.told === undefined) return { code: 'not-found' };
  if (tableAllows(context.profile, stageOf(complaint), roles).includes(step)) return undefined;
  const past = pastRoles(complaint, context.by, context);
  if (mayOpen(complaint, context.by, context) === 'none' && past.length === 0) {
    return { code: 'not-found' };
  }
  // Who was asked and is not any more hears that it is done, not that it never was his.
  return {
    code: tableEverAllows(context.profile, step, [...roles, ...past]) ? 'not-now' : 'not-permitted',
  };
}
