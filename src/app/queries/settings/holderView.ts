import type { HolderView } from '../../../contract/settings.ts';
import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import type { OfficeHolder } from '../../../domain/organisation/office.ts';
import type { OrganisationToday } from '../../../domain/organisation/organisation.ts';
import { present } from '../../../domain/shared/present.ts';
import type { Directory } from '../../ports/people.ts';
import { personView } from '../views.ts';

/** What every part of the page needs to show who holds what. */
export interface Looking {
  readonly directory: Directory;
  readonly organisation: OrganisationToday;
  readonly by: PersonId;
}

/** A row of `Functies` with the name of who holds it, and whether that is now. */
export const holderView = (
  { office, person, team, line, from, to }: OfficeHolder,
  { directory, organisation: { today }, by }: Looking,
): HolderView => ({
  person: personView(directory, person),
  ...present({ office, team, line, from, to }),
  state: to !== undefined && to < today ? 'voorbij' : from > today ? 'straks' : 'nu',
  own: person === by,
});

/** Who holds it now, then who will, then who did; by name. */
export const inOrder = (holders: readonly HolderView[]): readonly HolderView[] =>
  holders.toSorted(
    (one, other) =>
      order.indexOf(one.state) - order.indexOf(other.state) ||
      one.person.name.localeCompare(other.person.name, 'nl'),
  );

const order: readonly HolderView['state'][] = ['nu', 'straks', 'voorbij'];
