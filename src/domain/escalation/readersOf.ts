import type { Complaint } from '../complaint/complaint.ts';
import { hindranceOf } from '../matrix/screen.ts';
import { holdersOf } from '../organisation/holders.ts';
import type { OfficeCode } from '../organisation/office.ts';
import type { Handling, ApprovalRules } from './approverOf.ts';
import { approverOf } from './approverOf.ts';
import { coordinatorOf } from './coordinatorOf.ts';
import type { Acting } from './firstFree.ts';
import { screeningOf } from './screeningOf.ts';

/** Who reads along with a draft: `any` one of them is enough, or `each-office` must have read. */
export interface Readers {
  readonly needed: 'any' | 'each-office';
  readonly readers: readonly Acting[];
}

/**
 * Who can read along: of the offices the profile names, everybody who is there, is not the behandelaar or the
 * approver and has nothing to do with it himself; the coordinator is the coordinator of this complaint.
 *
 * @see requirement E39; experience.md §1
 */
export function readersOf(complaint: Complaint, handling: Handling, rules: ApprovalRules): Readers {
  const { mode, approver } = approverOf(complaint, handling, rules);
  const { any, whereNoApproval } = rules.profile.approval.readers;
  const offices = mode === 'verplicht' ? any : whereNoApproval;
  const notTwice = [handling.behandelaar, approver?.person];
  return {
    needed: mode === 'verplicht' ? 'any' : 'each-office',
    readers: offices
      .flatMap((office) => actingIn(office, { complaint, handling }, rules))
      .filter(({ person }) => !notTwice.includes(person)),
  };
}

const actingIn = (
  office: OfficeCode,
  { complaint, handling }: { readonly complaint: Complaint; readonly handling: Handling },
  { organisation }: ApprovalRules,
): readonly Acting[] => {
  if (office === 'klachtencoordinator') {
    const { acting } = coordinatorOf(complaint, organisation, handling.behandelaar);
    return acting ? [acting] : [];
  }
  const screening = screeningOf(complaint, organisation);
  return holdersOf(office, organisation)
    .filter(({ person }) => !hindranceOf(person, screening))
    .map(({ person }) => ({ person, office }));
};
