import type { Complaint } from '../../complaint/complaint.ts';
import type { NotHandled } from '../../complaint/notHandled.ts';
import { isClosed } from './cycle.ts';

/** Why the complaint is not handled now; `undefined` where it is, or after it was reopened. */
export function presentNotHandled(complaint: Complaint): NotHandled | undefined {
  const last = complaint.closings.at(-1);
  return last && isClosed(complaint) ? last.notHandled : undefined;
}
