import { addWorkingDays } from '../calendar/workingDays.ts';
import { dateIn } from '../calendar/zone.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { coordinatorOf } from '../escalation/coordinatorOf.ts';
import { firstFree } from '../escalation/firstFree.ts';
import { screeningOf } from '../escalation/screeningOf.ts';
import { holdersOf } from '../organisation/holders.ts';
import { callBefore, settleBefore } from './askDates.ts';
import type { Circumstances } from './context.ts';
import { actedAt } from './facts/actedAt.ts';
import { firstContactMade } from './facts/contacts.ts';
import { presentWait } from './facts/waiting.ts';
import { liesStillFor } from './liesStillFor.ts';
import { stageOf } from './stage.ts';

/** Working days before the last day of the term from which the substitute is asked as well. */
const STANDS_IN_FROM = 7;

/**
 * The substitute coordinator who is asked beside the coordinator, because it lies still for the days in which an
 * answer is asked, nobody reached the complainant in the days for a first call, or the term would pass otherwise; nobody while it goes on, after the letter left, and where the substitute is asked anyway. Who did
 * something in it keeps it that day, so that he can see and undo what he did.
 *
 * @see experience.md §1 (escalation); §2, never 11 (a term passed without word)
 */
export function standInFor(
  complaint: Complaint,
  circumstances: Circumstances,
): PersonId | undefined {
  const stage = stageOf(complaint);
  if (stage === 'nazorg' || stage === 'afgesloten' || stage === 'wacht-op-onderzoek') {
    return undefined;
  }
  const { organisation, profile } = circumstances;
  const { unanswered } = profile.nudges;
  const { acting } = coordinatorOf(complaint, organisation);
  const rows = holdersOf('plv-klachtencoordinator', organisation);
  const { first } = firstFree(rows, acting?.person, screeningOf(complaint, organisation));
  const isAsked =
    first !== undefined &&
    (endsSoon(complaint, circumstances) ||
      liesStillFor(unanswered.workingDays, complaint, circumstances) ||
      waitsForFirstCall(complaint, circumstances) ||
      actedToday(complaint, first.person, circumstances));
  return isAsked ? first.person : undefined;
}

// However often one coordinator tried: another one may reach him.
const waitsForFirstCall = (complaint: Complaint, circumstances: Circumstances): boolean => {
  const { time } = circumstances;
  return (
    stageOf(complaint) === 'nieuw' &&
    presentWait(complaint, time.today) === undefined &&
    !firstContactMade(complaint) &&
    callBefore(complaint, circumstances) <= time.today
  );
};

const endsSoon = (complaint: Complaint, circumstances: Circumstances): boolean => {
  const { time, calendar } = circumstances;
  const last = settleBefore(complaint, circumstances);
  return time.today >= addWorkingDays(last, -STANDS_IN_FROM, calendar);
};

const actedToday = (
  complaint: Complaint,
  person: PersonId,
  { time, profile }: Circumstances,
): boolean => {
  const acted = actedAt(complaint, person);
  return acted !== undefined && dateIn(profile.zone, acted) === time.today;
};
