import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Side } from '../complaint/hearing.ts';
import type { StepContext } from './context.ts';
import { employeeHeardFrom } from './employeeHeardFrom.ts';
import { isAboutAPerson } from './facts/accused.ts';
import type { StepRefusal } from './refusal.ts';

/**
 * Why the employee cannot be heard on that day yet: he must have been told and have had the copy for the
 * working days of the profile. `undefined` when nothing stands in the way.
 *
 * @see Awb art. 9:9, art. 9:10; experience.md §2
 */
export function employeeNotReady(
  complaint: Complaint,
  { sides, on }: { readonly sides: readonly Side[]; readonly on: IsoDate },
  context: StepContext,
): StepRefusal | undefined {
  if (!sides.includes('beklaagde')) return undefined;
  if (!isAboutAPerson(complaint, context)) return { code: 'accused-unknown' };
  if (complaint.told === undefined) return { code: 'not-told-yet' };
  const earliest = employeeHeardFrom(complaint, context);
  if (earliest === undefined) return { code: 'no-copy-yet' };

  const { workingDays } = context.profile.hearing.copyBeforeInvitation;
  return on < earliest ? { code: 'copy-too-late', params: { earliest, workingDays } } : undefined;
}
