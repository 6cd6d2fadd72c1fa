import type { OrganisationToday } from '../organisation/organisation.ts';
import type { Profile } from '../procedure/profile.ts';
import { barredFrom } from './barred.ts';
import { candidatesOf, neverOf } from './candidates.ts';
import { coordinatorFlags } from './coordinatorFlags.ts';
import type { Finding } from './finding.ts';
import { findFor } from './findFor.ts';
import type { Proposal } from './proposal.ts';
import type { MatrixQuestion } from './question.ts';
import type { Screening } from './screen.ts';
import { takeTogether } from './takeTogether.ts';
import { throughSecretary } from './throughSecretary.ts';
import { withinNever } from './withinNever.ts';

/**
 * Who should handle the complaint according to the regulation; where it has no answer, whom we suggest and why a person decides.
 *
 * @see Awb art. 9:7; requirements E9-E20; law.md §7
 */
export function proposeBehandelaar(
  question: MatrixQuestion,
  organisation: OrganisationToday,
  profile: Pick<Profile, 'matrix' | 'hierarchy' | 'bodies'>,
): Proposal {
  const screening = screeningFor(question, organisation);
  const [first, ...others] = question.accused;
  const finding = takeTogether([
    findFor(first, profile.matrix, screening),
    ...others.map((accused) => findFor(accused, profile.matrix, screening)),
  ]);
  return proposalFrom(triaged(finding, question), screening, profile);
}

/**
 * The same for each accused alone, for when the complaint is split; who has to do with one part handles no other.
 *
 * @see law.md §7 "several accused"
 */
export function proposePerAccused(
  question: MatrixQuestion,
  organisation: OrganisationToday,
  profile: Pick<Profile, 'matrix' | 'hierarchy' | 'bodies'>,
): readonly Proposal[] {
  const screening = screeningFor(question, organisation);
  return question.accused.map((accused) =>
    proposalFrom(
      triaged(findFor(accused, profile.matrix, screening), question),
      screening,
      profile,
    ),
  );
}

const screeningFor = (question: MatrixQuestion, organisation: OrganisationToday): Screening => ({
  barred: barredFrom(question, organisation),
  declined: question.declined,
  organisation,
});

const proposalFrom = (
  finding: Finding,
  screening: Screening,
  profile: Pick<Profile, 'hierarchy' | 'bodies'>,
): Proposal => {
  const never = neverOf(finding, screening);
  const candidates = candidatesOf(finding, never, screening);
  const lawful = withinNever(finding, { never, candidates }, screening);
  const through = throughSecretary({ finding: lawful, candidates }, screening, profile);
  const { kind, rule, articles, reasons, choice, passedOver, flags } = through.finding;
  const { barred, organisation } = screening;
  const among = choice?.circle?.filter((person) => !never.includes(person));
  return {
    kind,
    ...(rule !== undefined && { rule }),
    articles,
    reasons,
    ...(choice && (kind === 'voorstel' ? named(choice) : { suggestion: named(choice) })),
    ...(among && { circle: among }),
    passedOver: unique(passedOver),
    candidates: through.candidates,
    never,
    flags: unique([...flags, ...coordinatorFlags(barred, organisation, profile)]),
  };
};

const named = ({
  circle: _,
  ...choice
}: NonNullable<Finding['choice']>): NonNullable<Proposal['suggestion']> => choice;

// Between colleagues other schemes may come first (integrity, undesirable conduct): a person looks before anything else.
const triaged = (finding: Finding, { klager }: MatrixQuestion): Finding =>
  klager.kind === 'medewerker-werkrelatie'
    ? { ...finding, kind: 'mens', reasons: ['werkrelatie', ...finding.reasons] }
    : finding;

const unique = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
