import type { OrganisationToday } from '../organisation/organisation.ts';
import type { Profile } from '../procedure/profile.ts';
import { barredFrom } from './barred.ts';
import { candidatesOf, neverOf } from './candidates.ts';
import { coordinatorFlags } from './coordinatorFlags.ts';
import type { Finding } from './finding.ts';
import { findFor } from './findFor.ts';
import type { Proposal } from './proposal.ts';
import type { MatrixQuestion } from './question.ts';
import { takeTogether } from './takeTogether.ts';

/**
 * Who should handle the complaint according to the regulation; where it has no answer, whom we suggest and why a person decides.
 *
 * @see Awb art. 9:7; requirements E9-E20; law.md §7
 */
export function proposeBehandelaar(
  question: MatrixQuestion,
  organisation: OrganisationToday,
  profile: Pick<Profile, 'matrix' | 'hierarchy'>,
): Proposal {
  const barred = barredFrom(question, organisation);
  const screening = { barred, declined: question.declined, organisation };
  const [first, ...others] = question.accused;
  const finding = triaged(
    takeTogether([
      findFor(first, profile.matrix, screening),
      ...others.map((accused) => findFor(accused, profile.matrix, screening)),
    ]),
    question,
  );
  const { kind, rule, articles, reasons, choice, passedOver, flags } = finding;
  const never = neverOf(finding, screening);
  return {
    kind,
    ...(rule !== undefined && { rule }),
    articles,
    reasons,
    ...(kind === 'voorstel' ? choice : choice && { suggestion: choice }),
    passedOver: unique(passedOver),
    candidates: candidatesOf(finding, never, screening),
    never,
    flags: unique([...flags, ...coordinatorFlags(barred, organisation, profile)]),
  };
}

// Between colleagues other schemes may come first (integrity, undesirable conduct): a person looks before anything else.
const triaged = (finding: Finding, { klager }: MatrixQuestion): Finding =>
  klager.kind === 'medewerker-werkrelatie'
    ? { ...finding, kind: 'mens', reasons: ['werkrelatie', ...finding.reasons] }
    : finding;

const unique = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
