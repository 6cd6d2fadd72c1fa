import type { PersonId } from '../complaint/kenmerk.ts';
import { holdersOf, holds } from '../organisation/holders.ts';
import type { OfficeHolder } from '../organisation/office.ts';
import type { Finding } from './finding.ts';
import type { Candidate } from './proposal.ts';
import { hindranceOf, type Screening } from './screen.ts';
import { holdersOfSeat } from './seating.ts';

/**
 * Who may never handle it: accused, complainant, involved, and offices that never stand in under this rule.
 * Involved is no bar to the body's own chair (Awb 9:7 lid 2); being accused or complaining always is.
 */
export function neverOf(
  { neverOffices, lawfulThoughInvolved }: Finding,
  { barred, organisation }: Screening,
): readonly PersonId[] {
  const lawful = (person: PersonId): boolean =>
    barred.get(person) === 'zelf-betrokken' &&
    lawfulThoughInvolved !== undefined &&
    holds(person, lawfulThoughInvolved, organisation);
  return [
    ...new Set([
      ...[...barred.keys()].filter((person) => !lawful(person)),
      ...neverOffices
        .flatMap((office) => holdersOf(office, organisation))
        .map(({ person }) => person),
    ]),
  ];
}

/** Everybody of the rule's seats who may be chosen, seat by seat; whoever is away or declined comes last. */
export function candidatesOf(
  { seats, place }: Finding,
  never: readonly PersonId[],
  screening: Screening,
): readonly Candidate[] {
  const { organisation } = screening;
  const rows = seats.flatMap(
    (seat) => holdersOfSeat(seat, place, organisation) ?? holdersOf(seat.office, organisation),
  );
  const first = new Map<PersonId, OfficeHolder>();
  for (const row of rows) if (!first.has(row.person)) first.set(row.person, row);

  const allowed = [...first.values()].filter(({ person }) => !never.includes(person));
  const hindered = ({ person }: OfficeHolder) => hindranceOf(person, screening) !== undefined;
  return [
    ...allowed.filter((row) => !hindered(row)),
    ...allowed.filter((row) => hindered(row)),
  ].map((row) => candidate(row, screening));
}

const candidate = ({ person, office, team }: OfficeHolder, screening: Screening): Candidate => {
  const until = hindranceOf(person, screening)?.until;
  return {
    person,
    office,
    ...(team !== undefined && { team }),
    ...(until !== undefined && { absentUntil: until }),
  };
};
