import type { Accused } from '../complaint/registration.ts';
import { holdersOf } from '../organisation/holders.ts';
import type { OfficeHolder } from '../organisation/office.ts';
import type { OrganisationToday } from '../organisation/organisation.ts';
import { lineOf, lineOfRow, lineOfTeam, teamOf } from '../organisation/teams.ts';
import type { Seat } from '../procedure/matrix.ts';
import { accusedPersons } from './accusedPersons.ts';

/** Where the accused stands in the organisation; each is absent where nobody knows. */
export interface Place {
  readonly team?: string;
  readonly line?: string;
}

/** Team and line of the accused: as registered, otherwise from his own offices. */
export function placeOf(accused: Accused, organisation: OrganisationToday): Place {
  const [person] = accusedPersons(accused, organisation);
  const team = accused.team ?? (person && teamOf(person, organisation));
  const line =
    (team === undefined ? undefined : lineOfTeam(team, organisation)) ??
    (person && lineOf(person, organisation));
  return { ...(team !== undefined && { team }), ...(line !== undefined && { line }) };
}

/** Holders of a seat as seen from the accused; `undefined` where it hangs on a team or line nobody knows. */
export function holdersOfSeat(
  { office, reach }: Seat,
  place: Place,
  organisation: OrganisationToday,
): readonly OfficeHolder[] | undefined {
  const holders = holdersOf(office, organisation);
  const own = office === 'concernmanager' ? place.line : place.team;
  const ownOf = (row: OfficeHolder) => (office === 'concernmanager' ? lineOfRow(row) : row.team);
  switch (reach) {
    case 'eigen':
      return own === undefined ? undefined : holders.filter((row) => ownOf(row) === own);
    case 'andere':
      return holders.filter((row) => own === undefined || ownOf(row) !== own);
    case 'enige':
    case 'leden':
      return holders;
  }
}
