import type { PersonId } from '../complaint/kenmerk.ts';
import type { OfficeCode, OfficeHolder } from './office.ts';
import type { OrganisationToday } from './organisation.ts';

/** Rows of `Functies` that hold today, in the order of the list. */
export function holdersOf(
  office: OfficeCode,
  { holders, today }: OrganisationToday,
): readonly OfficeHolder[] {
  return holders.filter((row) => row.office === office && isCurrent(row, today));
}

/** Offices one person holds today, as rows. */
export function rowsOf(
  person: PersonId,
  { holders, today }: OrganisationToday,
): readonly OfficeHolder[] {
  return holders.filter((row) => row.person === person && isCurrent(row, today));
}

/** Whether the person holds the office today. */
export function holds(
  person: PersonId,
  office: OfficeCode,
  organisation: OrganisationToday,
): boolean {
  return rowsOf(person, organisation).some((row) => row.office === office);
}

const isCurrent = ({ from, to }: OfficeHolder, today: OrganisationToday['today']): boolean =>
  from <= today && (to === undefined || today <= to);
