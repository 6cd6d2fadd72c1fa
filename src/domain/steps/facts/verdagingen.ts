import type { Instant } from '../../calendar/isoDate.ts';
import type { Complaint, Verdaging } from '../../complaint/complaint.ts';

/** The last verdaging, as long as nobody outside has word of it; `undefined` where there is none to take back. */
export function verdagingOnHold(complaint: Complaint, now: Instant): Verdaging | undefined {
  const last = complaint.verdagingen.findLast(({ struck }) => struck === undefined);
  return last?.leavesAt !== undefined && now < last.leavesAt ? last : undefined;
}
