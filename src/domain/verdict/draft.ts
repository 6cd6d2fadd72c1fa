import type { Complaint } from '../complaint/complaint.ts';
import type { Approval, ReadAlong, VerdictDraft } from '../complaint/verdict.ts';
import { versionBeforeReopening } from '../steps/facts/cycle.ts';

/** The last version of the draft, unless the complaint was reopened after it. */
export function presentDraft(complaint: Complaint): VerdictDraft | undefined {
  const last = complaint.verdict.drafts.at(-1);
  return last !== undefined && last.version > versionBeforeReopening(complaint) ? last : undefined;
}

/** The last version that was handed on to readers since the last reopening, if any. */
export function submittedDraft(complaint: Complaint): VerdictDraft | undefined {
  return complaint.verdict.drafts.findLast(
    ({ version, submitted }) => submitted && version > versionBeforeReopening(complaint),
  );
}

/** What was read along of a version, oldest first. */
export function readingsOf({ verdict }: Complaint, version: number): readonly ReadAlong[] {
  return verdict.readings.filter((reading) => reading.version === version);
}

/** The approver's answer to a version that holds: the last one, unless it was taken back. */
export function approvalOf({ verdict }: Complaint, version: number): Approval | undefined {
  const last = verdict.approvals.findLast((approval) => approval.version === version);
  return last?.withdrawn ? undefined : last;
}

/** Everybody's answer to a version that was not taken back; of several of one person the last one. */
export function standingApprovals({ verdict }: Complaint, version: number): readonly Approval[] {
  const last = new Map(
    verdict.approvals.filter((one) => one.version === version).map((one) => [one.by, one]),
  );
  return [...last.values()].filter(({ withdrawn }) => withdrawn === undefined);
}

/** Somebody sent this version back: a reader with a remark or the approver. */
export function isReturned(complaint: Complaint, { version, submitted }: VerdictDraft): boolean {
  if (submitted === undefined) return false;
  return (
    readingsOf(complaint, version).some(({ verdict }) => verdict === 'opmerking') ||
    approvalOf(complaint, version)?.decision === 'teruggestuurd'
  );
}
