import type { ProposalView } from '../../contract/proposalView.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Candidate, Proposal } from '../../domain/matrix/proposal.ts';
import { citationText } from '../../domain/procedure/citation.ts';
import { present } from '../../domain/shared/present.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { isClosed } from '../../domain/steps/facts/cycle.ts';
import type { Deps } from '../usecases/deps.ts';
import type { Card } from './cards/card.ts';
import { firstOfCircle, suggestedInstead } from './suggestedPerson.ts';
import { personView } from './views.ts';

/** Open complaints each person handles or was asked to handle. */
export function openPerPerson(complaints: readonly Complaint[]): ReadonlyMap<PersonId, number> {
  const open = new Map<PersonId, number>();
  for (const complaint of complaints) {
    const person = openWith(complaint);
    if (person !== undefined) open.set(person, (open.get(person) ?? 0) + 1);
  }
  return open;
}

// Asked of everything that is open at each look at a card; a complaint that changed is another object.
const known = new WeakMap<Complaint, PersonId | 'nobody'>();
const openWith = (complaint: Complaint): PersonId | undefined => {
  let person = known.get(complaint);
  if (person === undefined) {
    person = isClosed(complaint) ? 'nobody' : (presentAssignment(complaint)?.to ?? 'nobody');
    known.set(complaint, person);
  }
  return person === 'nobody' ? undefined : person;
};

/** A proposal with names, workload and whom of several we name first, for the tab; a card gets less of it. */
export function proposalView(
  proposal: Proposal,
  { complaint, circumstances }: Pick<Card, 'complaint' | 'circumstances'>,
  { directory, register }: Pick<Deps, 'directory' | 'register'>,
): ProposalView {
  const { kind, rule, articles, reasons, flags, office, person } = proposal;
  const open = openPerPerson(register.active());
  const suggestion =
    suggestedInstead(complaint, circumstances, open) ??
    firstOfCircle(proposal, { open, organisation: circumstances.organisation }) ??
    proposal.suggestion;
  const named = (id: PersonId | undefined) =>
    id === undefined ? undefined : personView(directory, id);
  return present({
    kind,
    rule,
    article: articles.map(citationText).join('; '),
    reasons: [...reasons, ...flags],
    office,
    person: named(person),
    suggestion:
      suggestion && present({ office: suggestion.office, person: named(suggestion.person) }),
    passedOver: proposal.passedOver.map((one) => present({ ...one, person: named(one.person) })),
    candidates: proposal.candidates.map(({ person: id, office: seat, team, absentUntil }) =>
      present({
        person: personView(directory, id),
        office: seat,
        team,
        absentUntil: untilOf(absentUntil),
        open: open.get(id) ?? 0,
      }),
    ),
  });
}

/** Away without known return has no date to show; far away stands for it in lists that want one. */
const untilOf = (until: Candidate['absentUntil']): string | undefined =>
  until === null ? '9999-12-31' : until;
