import type { Complaint } from '../complaint/complaint.ts';
import { holdersOf } from '../organisation/holders.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { OrganisationToday } from '../organisation/organisation.ts';
import { firstFree, type Acting, type Skipped } from './firstFree.ts';
import { screeningOf } from './screeningOf.ts';

/** Who is coordinator of one complaint; nobody where both have to do with it themselves. */
export interface Coordinator {
  readonly acting?: Acting;
  readonly passedOver: readonly Skipped[];
}

/**
 * The coordinator of this complaint: the substitute where the coordinator is accused, complaining or involved,
 * and also while he is away. Where all who may act are away it is the coordinator himself after all:
 * a complaint is never nobody's.
 *
 * @param behandelaar - who handles it, where his own work is to be read or tested: then it is somebody else.
 * @see Awb art. 9:7 lid 1; law.md §7
 */
export function coordinatorOf(
  complaint: Complaint,
  organisation: OrganisationToday,
  behandelaar?: PersonId,
): Coordinator {
  const rows = [
    ...holdersOf('klachtencoordinator', organisation),
    ...holdersOf('plv-klachtencoordinator', organisation),
  ];
  const { first, passedOver } = firstFree(rows, behandelaar, screeningOf(complaint, organisation));
  const acting = first ?? passedOver.find(({ reason }) => reason === 'afwezig');
  return {
    ...(acting && { acting: { person: acting.person, office: acting.office } }),
    passedOver,
  };
}
