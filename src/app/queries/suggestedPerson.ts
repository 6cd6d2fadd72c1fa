import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Proposal } from '../../domain/matrix/proposal.ts';
import { proposeBehandelaar } from '../../domain/matrix/proposeBehandelaar.ts';
import { questionInstead } from '../../domain/matrix/question.ts';
import type { OfficeCode } from '../../domain/organisation/office.ts';
import { leavesSoon } from '../../domain/organisation/leavesSoon.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';

/** Somebody in the office for which the rules leave the choice to a person. */
export interface Suggested {
  readonly office: OfficeCode;
  readonly person: PersonId;
}

/** What a choice among several is made by. */
interface Choosing {
  readonly open: ReadonlyMap<PersonId, number>;
  readonly organisation: Circumstances['organisation'];
}

/**
 * Whom of several in the proposed office we name first: who is not about to be away for a week or more, and of those
 * who has the fewest open complaints; between equals the order of the register. Whom the rules name alone stays as he is.
 *
 * @see requirement E10; experience.md §3 (assign: proposed person, open load, absent until)
 */
export function firstOfCircle(
  { circle = [], office, suggestion }: Pick<Proposal, 'circle' | 'office' | 'suggestion'>,
  { open, organisation }: Choosing,
): Suggested | undefined {
  const seat = office ?? suggestion?.office;
  const weight = (person: PersonId): readonly [number, number] => [
    leavesSoon(person, organisation) ? 1 : 0,
    open.get(person) ?? 0,
  ];
  const [first] = circle
    .map((person) => ({ person, weight: weight(person) }))
    .toSorted(({ weight: one }, { weight: other }) => one[0] - other[0] || one[1] - other[1]);
  return first && seat && { office: seat, person: first.person };
}

/** The same where somebody has it already: whom to ask when it is taken from him; nobody while no choice is to be made. */
export function suggestedInstead(
  complaint: Complaint,
  { organisation, profile, time }: Circumstances,
  open: Choosing['open'],
): Suggested | undefined {
  const present = presentAssignment(complaint);
  if (present === undefined) return undefined;
  const question = questionInstead(complaint, { to: present.to, today: time.today });
  const proposal = proposeBehandelaar(question, organisation, profile);
  const { office, person } = proposal.suggestion ?? proposal;
  return office !== undefined && person !== undefined
    ? { office, person }
    : firstOfCircle(proposal, { open, organisation });
}
