import { addWorkingMinutes } from '../calendar/workingTime.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { OwedNotice } from '../complaint/notice.ts';
import type { StepContext } from './context.ts';
import { withLetter } from './facts/letters.ts';
import { supportFor } from './people.ts';
import { owe } from './owe.ts';

/**
 * Makes the closing letter of a version; it waits the working minutes of the profile's hold before it may
 * leave, and support is asked to send it only then. The behandelaar need do nothing: his card says it.
 *
 * @see experience.md §3 (approval sends nothing)
 */
export function withAfdoening(
  complaint: Complaint,
  version: number,
  context: StepContext,
): { readonly after: Complaint; readonly tell: readonly OwedNotice[] } {
  const { profile, calendar, time } = context;
  const leavesAt = addWorkingMinutes(time.now, profile.hold.workingMinutes, {
    hours: profile.hold.hours,
    calendar,
  });
  const after = {
    ...complaint,
    letters: withLetter(complaint, context, { kind: 'afdoening', leavesAt, version }),
  };
  return {
    after,
    tell: owe('brief-versturen', supportFor(after, context), leavesAt),
  };
}
