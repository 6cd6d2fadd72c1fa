import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { Proposal } from '../matrix/proposal.ts';
import { proposeBehandelaar } from '../matrix/proposeBehandelaar.ts';
import { questionOf } from '../matrix/question.ts';
import { rowsOf } from '../organisation/holders.ts';
import type { OfficeCode } from '../organisation/office.ts';
import { present } from '../shared/present.ts';
import type { Circumstances, StepContext } from './context.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { accusedPerson } from './facts/accused.ts';
import { mayIntervene } from './mayIntervene.ts';
import { mayBeHandled } from './facts/admissibility.ts';
import { behandelaarOf, presentAssignment, withPresentAssignment } from './facts/assignment.ts';
import { nobodyWorksSince } from './nobodyWorksSince.ts';
import { owe } from './owe.ts';

/**
 * Asks somebody to handle the complaint. The proposal of the matrix needs no reason; another choice, or a
 * choice where the rules have no answer, does. Never somebody of whom the law says never.
 *
 * @see Awb art. 9:7 lid 1; requirements E9-E20
 */
export const decideToewijzen: DecideStep<'toewijzen'> = (complaint, { to, reason }, context) => {
  const { by, time } = context;
  if (!mayBeHandled(complaint, context.profile)) return refused('admissibility-first');
  const standing = presentAssignment(complaint);
  if (!mayIntervene(complaint, by, context)) return refused('not-now');
  if (standing?.to === to || (standing && movedSinceSeen(complaint, context))) {
    return refused('not-now');
  }
  const proposal = proposalFor(complaint, context);
  if (accusedPerson(complaint, context) === to) return refusedField('to', 'same-person');
  if (proposal.never.includes(to)) return refusedField('to', 'involved');
  const follows = proposal.kind === 'voorstel' && isProposed(proposal, to);
  if (!follows && !reason?.trim()) return refusedField('reason', 'reason-required');

  const assignment = present({
    to,
    office: officeFor(to, proposal, context),
    by,
    at: time.now,
    on: time.today,
    rule: proposal.kind === 'voorstel' ? proposal.rule : undefined,
    reason,
  });
  const earlier = standing
    ? withPresentAssignment(complaint, { undone: { at: time.now, by } })
    : complaint.assignments;
  return decided(
    { ...complaint, assignments: [...earlier, assignment] },
    present({ action: 'toewijzen' as const, about: to, reason }),
    [
      { kind: 'wil-jij-behandelen', to },
      // Of who did nothing for long, or is away, nothing is asked any more: his card says so.
      ...owe('niet-meer-bij-jou', worksOnIt(complaint, context) ? standing?.to : undefined),
    ],
  );
};

const worksOnIt = (complaint: Complaint, circumstances: Circumstances): boolean =>
  behandelaarOf(complaint) !== undefined &&
  nobodyWorksSince(complaint, circumstances) === undefined;

/** What the matrix proposes for this complaint as it stands. */
export function proposalFor(
  complaint: Complaint,
  { organisation, profile }: Circumstances,
): Proposal {
  return proposeBehandelaar(questionOf(complaint), organisation, profile);
}

// Of two who assign at the same moment one wins; the other hears so instead of undoing it unseen.
const movedSinceSeen = ({ volgnummer }: Complaint, { seen }: StepContext): boolean =>
  seen !== undefined && seen !== volgnummer;

// Where several hold the proposed office, any of them who is there is the proposal.
const isProposed = ({ person, office, candidates }: Proposal, to: PersonId): boolean =>
  person === undefined
    ? candidates.some(
        (one) => one.person === to && one.office === office && one.absentUntil === undefined,
      )
    : person === to;

const officeFor = (
  to: PersonId,
  { candidates }: Proposal,
  { organisation }: StepContext,
): OfficeCode =>
  candidates.find(({ person }) => person === to)?.office ??
  rowsOf(to, organisation)[0]?.office ??
  'medewerker';
