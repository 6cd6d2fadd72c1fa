import type { Assignment } from '../../domain/complaint/assignment.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Letter } from '../../domain/complaint/letter.ts';
import { present } from '../../domain/shared/present.ts';

/**
 * The complaint as far as a letter depends on when it was written: its term, and who spoke for it. What is
 * shown later is then what was stored, and what the citizen got.
 */
export function asItWas(
  complaint: Complaint,
  { kind, preparedAt, preparedOn }: Pick<Letter, 'kind' | 'preparedAt' | 'preparedOn'>,
): Complaint {
  // Written with the registration: nobody was asked before it, also where the clock stood still since.
  const first = kind === 'ontvangstbevestiging' || kind === 'antwoord';
  const asked = first ? [] : complaint.assignments;
  const { receiptCorrections = [], registration } = complaint;
  const corrected = receiptCorrections.find(({ at }) => at > preparedAt);
  return {
    ...complaint,
    registration: corrected ? { ...registration, received: corrected.was } : registration,
    verdagingen: complaint.verdagingen.filter(({ on }) => on <= preparedOn),
    assignments: asked
      .filter(({ at }) => at <= preparedAt)
      .map((assignment) => knownAt(assignment, preparedAt)),
  };
}

const knownAt = (
  { accepted, declined, undone, ...asked }: Assignment,
  moment: Letter['preparedAt'],
): Assignment => {
  const then = <Fact extends { readonly at: string }>(fact: Fact | undefined): Fact | undefined =>
    fact && fact.at <= moment ? fact : undefined;
  return present({
    ...asked,
    accepted: then(accepted),
    declined: then(declined),
    undone: then(undone),
  });
};
