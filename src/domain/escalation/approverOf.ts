import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { holdersOf } from '../organisation/holders.ts';
import { officesAbove } from '../organisation/manager.ts';
import type { OfficeCode, OfficeHolder } from '../organisation/office.ts';
import type { OrganisationToday } from '../organisation/organisation.ts';
import type { ApprovalMode, Profile } from '../procedure/profile.ts';
import { firstFree, type Acting, type Skipped } from './firstFree.ts';
import { screeningOf } from './screeningOf.ts';

/** The assignment under which a verdict is written. */
export interface Handling {
  readonly behandelaar: PersonId;
  /** Rule of the matrix that led to it; absent where a person chose. */
  readonly rule?: number | undefined;
}

export interface ApproverFound {
  readonly mode: ApprovalMode;
  /** Of `verplicht`; absent where nobody is left: then a person decides who approves. */
  readonly approver?: Acting;
  readonly passedOver: readonly Skipped[];
}

/**
 * Who approves: the behandelaar's own manager; where he is away, involved or not there, his deputy, then the next one up.
 * Where no office stands above him at all (the griffier)
 * reading along is enough: a verdict never waits on an empty chair. Where the profile lets one office decide, it is its holder or
 * whom the coordinator chose in his place, and nobody else. Whom the coordinator chose comes first everywhere.
 *
 * @see experience.md §1; Awb art. 9:7 lid 1
 */
export function approverOf(
  complaint: Complaint,
  { behandelaar, rule }: Handling,
  { profile, organisation }: ApprovalRules,
): ApproverFound {
  const screening = screeningOf(complaint, organisation);
  const { decides } = profile.approval;
  if (decides !== undefined) {
    const { first, passedOver } = firstFree(
      [...chosenIn(complaint, decides), ...holdersOf(decides, organisation)],
      behandelaar,
      screening,
    );
    return { mode: 'verplicht', ...(first && { approver: first }), passedOver };
  }
  const above = officesAbove(behandelaar, organisation, profile.hierarchy);
  const { requiredAfterRules, whereAPersonChose } = profile.approval;
  const wanted =
    rule === undefined ? whereAPersonChose === 'verplicht' : requiredAfterRules.includes(rule);
  if (!wanted || above.length === 0) return { mode: 'alleen-meelezen', passedOver: [] };

  const rows = above.flatMap(({ office, holders, deputies }, place) => [
    ...(place === 0 ? chosenIn(complaint, office) : []),
    ...holders,
    ...deputies,
  ]);
  const { first, passedOver } = firstFree(rows, behandelaar, screening);
  return { mode: 'verplicht', ...(first && { approver: first }), passedOver };
}

// Whom the coordinator chose stands in for the holder, and comes before him from then on.
const chosenIn = ({ phases }: Complaint, office: OfficeCode): readonly OfficeHolder[] =>
  phases?.decider ? [{ person: phases.decider.person, office, from: phases.decider.on }] : [];

/** What approval is decided by. */
export interface ApprovalRules {
  readonly profile: Pick<Profile, 'hierarchy' | 'approval'>;
  readonly organisation: OrganisationToday;
}
