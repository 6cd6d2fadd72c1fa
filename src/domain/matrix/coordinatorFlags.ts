import type { PersonId } from '../complaint/kenmerk.ts';
import { holdersOf } from '../organisation/holders.ts';
import { officesAbove } from '../organisation/manager.ts';
import type { OrganisationToday } from '../organisation/organisation.ts';
import type { Profile } from '../procedure/profile.ts';
import type { Bar } from './barred.ts';
import type { ProposalFlag } from './proposal.ts';

/** What the complaint means for the coordinator himself: replaced where he has to do with it, better not where he works under the accused. */
export function coordinatorFlags(
  barred: ReadonlyMap<PersonId, Bar>,
  organisation: OrganisationToday,
  { hierarchy }: Pick<Profile, 'hierarchy'>,
): readonly ProposalFlag[] {
  const coordinators = holdersOf('klachtencoordinator', organisation).map(({ person }) => person);
  if (coordinators.some((person) => barred.has(person))) return ['coordinator-vervangen'];
  return coordinators.some((person) =>
    worksUnderAccused(person, barred, { organisation, hierarchy }),
  )
    ? ['coordinator-ondergeschikt']
    : [];
}

/** Whether somebody accused stands anywhere above the person. */
export function worksUnderAccused(
  person: PersonId,
  barred: ReadonlyMap<PersonId, Bar>,
  {
    organisation,
    hierarchy,
  }: Pick<Profile, 'hierarchy'> & { readonly organisation: OrganisationToday },
): boolean {
  return officesAbove(person, organisation, hierarchy).some(({ holders }) =>
    holders.some((holder) => barred.get(holder.person) === 'is-beklaagde'),
  );
}
