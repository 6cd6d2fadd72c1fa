import type { PersonId } from '../complaint/kenmerk.ts';
import type { Accused } from '../complaint/registration.ts';
import { holdersOf } from '../organisation/holders.ts';
import type { AccusedKind, OfficeCode } from '../organisation/office.ts';
import type { OrganisationToday } from '../organisation/organisation.ts';
import { lineOfRow } from '../organisation/teams.ts';

/**
 * Who is meant: the person named, or the one holder of the office where the kind is an office.
 * Empty for a body, an unknown, and an office that several hold.
 */
export function accusedPersons(
  accused: Accused,
  organisation: OrganisationToday,
): readonly PersonId[] {
  const { personId } = accused;
  if (personId !== undefined) return [personId];
  const holders = holdersMeant(accused, organisation);
  return holders.length === 1 ? holders : [];
}

/** Several of whom one is meant, as long as nobody said which of those who hold the office. */
export function perhapsMeant(
  accused: Accused,
  organisation: OrganisationToday,
): readonly PersonId[] {
  if (accused.personId !== undefined) return [];
  const holders = holdersMeant(accused, organisation);
  return holders.length > 1 ? holders : [];
}

function holdersMeant(
  { kind, team }: Accused,
  organisation: OrganisationToday,
): readonly PersonId[] {
  const office = officeOfKind[kind];
  if (office === undefined) return [];
  return holdersOf(office, organisation)
    .filter((row) => team === undefined || row.team === team || lineOfRow(row) === team)
    .map(({ person }) => person);
}

/**
 * The accused with the account of who is meant now, where that follows from the office: whoever holds it later
 * is not accused by that, and who has left it still is.
 *
 * @see Awb art. 9:7 lid 1; protocol.md §4 (involvement is stored on the complaint)
 */
export function withPersonMeant(accused: Accused, organisation: OrganisationToday): Accused {
  const [personId] = accusedPersons(accused, organisation);
  return personId === undefined ? accused : { ...accused, personId };
}

const officeOfKind: Readonly<Partial<Record<AccusedKind, OfficeCode>>> = {
  klachtencoordinator: 'klachtencoordinator',
  teamleider: 'teamleider',
  concernmanager: 'concernmanager',
  gemeentesecretaris: 'gemeentesecretaris',
  burgemeester: 'burgemeester',
  'burgemeester-als-raadsvoorzitter': 'burgemeester',
  griffier: 'griffier',
  'voorzitter-commissie-bezwaar': 'voorzitter-commissie-bezwaar',
};
