import type { PersonId } from '../complaint/kenmerk.ts';
import type { HierarchyRow } from '../procedure/profile.ts';
import { rowsOf } from './holders.ts';
import { officesAbove } from './manager.ts';
import type { OfficeCode } from './office.ts';
import type { OrganisationToday } from './organisation.ts';

/** Who looks after everybody's complaints may say of anybody that he is away. */
const ofEverybody: ReadonlySet<OfficeCode> = new Set([
  'klachtencoordinator',
  'plv-klachtencoordinator',
  'ondersteuning-klachten',
]);

/**
 * Whether somebody may say that this person is away, or is back: he himself, who manages him (or acts for
 * that one), the coordinators and support.
 *
 * @see experience.md §3 (absence)
 */
export function mayMarkAbsent(
  by: PersonId,
  person: PersonId,
  {
    organisation,
    hierarchy,
  }: { readonly organisation: OrganisationToday; readonly hierarchy: readonly HierarchyRow[] },
): boolean {
  if (by === person) return true;
  if (rowsOf(by, organisation).some(({ office }) => ofEverybody.has(office))) return true;
  const [above] = officesAbove(person, organisation, hierarchy);
  return [...(above?.holders ?? []), ...(above?.deputies ?? [])].some(
    (holder) => holder.person === by,
  );
}
