import { addWorkingDays } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { coordinatorOf } from '../escalation/coordinatorOf.ts';
import { firstFree } from '../escalation/firstFree.ts';
import { screeningOf } from '../escalation/screeningOf.ts';
import { holdersOf } from '../organisation/holders.ts';
import { settleBefore } from './askDates.ts';
import type { Circumstances } from './context.ts';
import { stageOf } from './stage.ts';

/** Working days before the last day of the term from which the substitute is asked as well. */
const STANDS_IN_FROM = 3;

/**
 * The substitute coordinator who is asked beside the coordinator, because the term would pass otherwise; nobody
 * while there is time, after the letter left, and where the substitute is asked anyway.
 *
 * @see experience.md §2, never 11 (a term passed without word)
 */
export function standInFor(
  complaint: Complaint,
  circumstances: Circumstances,
): PersonId | undefined {
  const { organisation, time, calendar } = circumstances;
  const stage = stageOf(complaint);
  if (stage === 'nazorg' || stage === 'afgesloten' || stage === 'wacht-op-onderzoek') {
    return undefined;
  }
  const from = addWorkingDays(settleBefore(complaint, circumstances), -STANDS_IN_FROM, calendar);
  if (time.today < from) return undefined;
  const { acting } = coordinatorOf(complaint, organisation);
  const rows = holdersOf('plv-klachtencoordinator', organisation);
  const { first } = firstFree(rows, acting?.person, screeningOf(complaint, organisation));
  return first?.person;
}
