import { isPresentVersion } from '../verdict/guards.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { owe } from './owe.ts';

/**
 * The approver returns this version with a remark.
 *
 * @see experience.md §4 (Terugsturen, remark required)
 */
export const decideTerugsturen: DecideStep<'terugsturen'> = (
  complaint,
  { version, remark },
  { by, time },
) => {
  const draft = isPresentVersion(complaint, version);
  if (!draft.ok) return draft;
  if (remark.trim() === '') return refusedField('remark', 'reason-required');

  const { approvals, opened } = complaint.verdict;
  const read = opened.some((one) => one.version === version && one.by === by);
  const approval = { version, by, at: time.now, decision: 'teruggestuurd', read, remark } as const;
  return decided(
    { ...complaint, verdict: { ...complaint.verdict, approvals: [...approvals, approval] } },
    { action: 'terugsturen', reason: remark },
    owe('teruggestuurd', behandelaarOf(complaint)),
  );
};
