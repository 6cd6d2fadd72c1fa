import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { holdersOf, rowsOf } from '../organisation/holders.ts';
import type { Circumstances } from './context.ts';
import { presentAssignment } from './facts/assignment.ts';
import { barredFrom } from './facts/barred.ts';

/**
 * Whether somebody prepares in the name of the office in which this complaint is handled: that of a team, or
 * one that a single person holds. Ends when the complaint goes to another office.
 *
 * @see experience.md §3 (ondersteuner)
 */
export function supportsOffice(
  complaint: Complaint,
  person: PersonId,
  { organisation }: Pick<Circumstances, 'organisation'>,
): boolean {
  const assignment = presentAssignment(complaint);
  if (assignment?.accepted === undefined) return false;
  const { to, office } = assignment;
  const places = rowsOf(to, organisation)
    .filter((row) => row.office === office)
    .map(({ team }) => team ?? office);
  return rowsOf(person, organisation).some(
    (row) => row.office === 'ondersteuner' && places.some((place) => place === row.team),
  );
}

/** Everybody who prepares in the name of that office and has no part in the complaint himself. */
export function supportersFor(
  complaint: Complaint,
  circumstances: Pick<Circumstances, 'organisation'>,
): readonly PersonId[] {
  const barred = barredFrom(complaint, circumstances);
  return holdersOf('ondersteuner', circumstances.organisation)
    .map(({ person }) => person)
    .filter((person) => !barred.has(person) && supportsOffice(complaint, person, circumstances));
}
