import type { Accused } from '../complaint/registration.ts';
import { holds } from '../organisation/holders.ts';
import type { AccusedKind } from '../organisation/office.ts';
import type { OrganisationToday } from '../organisation/organisation.ts';
import type { Matrix } from '../procedure/matrix.ts';
import { accusedPersons } from './accusedPersons.ts';
import { findByGap } from './findByGap.ts';
import { findByRule } from './findByRule.ts';
import type { Finding } from './finding.ts';
import type { ProposalReason } from './proposal.ts';
import type { Screening } from './screen.ts';
import { placeOf } from './seating.ts';

/** A profile whose matrix has neither rule nor gap for a kind of accused is incomplete: a fault, never an answer. */
export class MatrixIncomplete extends Error {
  override readonly name = 'MatrixIncomplete';
}

/** What the matrix says about one accused. */
export function findFor(accused: Accused, matrix: Matrix, screening: Screening): Finding {
  const kind = kindByOffice(accused, matrix, screening.organisation);
  const place = placeOf({ ...accused, kind }, screening.organisation);
  const finding = byKind(kind, matrix, { place, screening });
  const extra: readonly ProposalReason[] = [
    ...(kind === accused.kind ? [] : ['bijzonder-gaat-voor-algemeen' as const]),
    ...(kind === 'extern-ingehuurd' ? ['ingehuurd-telt-als-medewerker' as const] : []),
  ];
  return { ...finding, reasons: [...finding.reasons, ...extra] };
}

/** The kind that counts: the coordinator and the griffie are employees too, the mayor sits in the college. */
const kindByOffice = (
  accused: Accused,
  { specials }: Matrix,
  organisation: OrganisationToday,
): AccusedKind => {
  const [person] = accusedPersons(accused, organisation);
  const special =
    person &&
    specials.find(
      ({ kind, office }) => kind === accused.kind && holds(person, office, organisation),
    );
  return special?.as ?? accused.kind;
};

const byKind = (
  kind: AccusedKind,
  { rules, gaps, otherwise }: Matrix,
  { place, screening }: { place: Finding['place']; screening: Screening },
): Finding => {
  const rule = rules.find(({ accused }) => accused.includes(kind));
  if (rule) return findByRule(rule, place, screening);
  const gap = gaps.find(({ accused }) => accused === kind) ?? otherwise;
  if (gap) return findByGap(gap, place, screening);
  throw new MatrixIncomplete(kind);
};
