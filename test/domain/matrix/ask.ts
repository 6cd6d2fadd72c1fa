import type { Accused } from '../../../src/domain/complaint/registration.ts';
import { proposeBehandelaar } from '../../../src/domain/matrix/proposeBehandelaar.ts';
import type { Proposal } from '../../../src/domain/matrix/proposal.ts';
import type { MatrixQuestion } from '../../../src/domain/matrix/question.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { gemeente, person, without } from '../example/gemeente.ts';

/** A complaint by a citizen about these, in which nobody is involved. */
export const about = (accused: Accused, rest: Partial<MatrixQuestion> = {}): MatrixQuestion => ({
  accused: [accused],
  klager: { kind: 'burger' },
  involved: [],
  declined: [],
  ...rest,
});

/** The proposal for a complaint about this accused while some are away or involved. */
export const propose = (
  accused: Accused,
  { away = [], involved = [] }: { away?: readonly string[]; involved?: readonly string[] } = {},
): Proposal =>
  proposeBehandelaar(
    about(accused, { involved: involved.map(person) }),
    away.length > 0 ? without(...away) : gemeente,
    emmen,
  );

/** A proposal in one line: `voorstel teamleider tl-balie (regel)`. */
export const inOneLine = ({ kind, office, person: who, suggestion, reasons }: Proposal): string => {
  const chosen = kind === 'voorstel' ? { office, person: who } : suggestion;
  const whom = chosen ? `${String(chosen.office)} ${chosen.person ?? '?'}` : '-';
  return `${kind} ${whom} (${reasons.join(', ')})`;
};
