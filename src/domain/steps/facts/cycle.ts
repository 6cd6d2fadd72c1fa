import type { Complaint } from '../../complaint/complaint.ts';
import type { InformalSettlement } from '../../complaint/contact.ts';

/** Number of closings that a reopening undid. */
const closingsUndone = ({ closings, reopenings }: Complaint): number => {
  const last = reopenings.at(-1);
  return last === undefined ? 0 : (last.after?.closings ?? closings.length);
};

/** Closed, and not reopened since. */
export function isClosed(complaint: Complaint): boolean {
  return complaint.closings.length > closingsUndone(complaint);
}

/** Versions of the verdict up to and including this one belong to the time before the last reopening. */
export function versionBeforeReopening({ reopenings }: Complaint): number {
  return reopenings.at(-1)?.after?.version ?? 0;
}

/** The informal settlement that counts: not one after which the complainant came back. */
export function presentSettlement({ informal }: Complaint): InformalSettlement | undefined {
  return informal?.withdrawn ? undefined : informal;
}
