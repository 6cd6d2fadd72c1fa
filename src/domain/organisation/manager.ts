import type { PersonId } from '../complaint/kenmerk.ts';
import type { HierarchyRow } from '../procedure/profile.ts';
import { holdersOf, rowsOf } from './holders.ts';
import type { OfficeCode, OfficeHolder } from './office.ts';
import type { OrganisationToday } from './organisation.ts';
import { lineOf, lineOfRow, teamOf } from './teams.ts';

/** One office above somebody, with who holds it today; both empty where it is vacant. */
export interface Above {
  readonly office: OfficeCode;
  readonly holders: readonly OfficeHolder[];
  /** Who acts for the holder where he cannot. */
  readonly deputies: readonly OfficeHolder[];
}

/**
 * Every office above the person, nearest first, counted from the highest office he holds.
 * Vacant offices stay in: what stands above them does not depend on who sits there.
 */
export function officesAbove(
  person: PersonId,
  organisation: OrganisationToday,
  hierarchy: readonly HierarchyRow[],
): readonly Above[] {
  const own = rowsOf(person, organisation).map(({ office }) => office);
  const places = { team: teamOf(person, organisation), lijn: lineOf(person, organisation) };
  const above: Above[] = [];
  let row = hierarchy.find(({ of }) => own.includes(of));
  while (row?.manager) {
    const { manager, within, deputy } = row;
    const holders = holdersOf(manager, organisation).filter(
      (holder) => !within || isWithin(holder, within, places[within]),
    );
    const deputies = deputy ? holdersOf(deputy, organisation) : [];
    above.push({ office: manager, holders, deputies });
    row = hierarchy.find(({ of }) => of === manager);
  }
  return above;
}

const isWithin = (
  holder: OfficeHolder,
  within: NonNullable<HierarchyRow['within']>,
  place: string | undefined,
): boolean =>
  place !== undefined && (within === 'team' ? holder.team : lineOfRow(holder)) === place;

/** The person directly above; `undefined` where nobody stands above him, the office is vacant or nobody knows which it is. */
export function managerOf(
  person: PersonId,
  organisation: OrganisationToday,
  hierarchy: readonly HierarchyRow[],
): PersonId | undefined {
  return officesAbove(person, organisation, hierarchy)[0]?.holders[0]?.person;
}
