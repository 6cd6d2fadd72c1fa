import { addWorkingDays } from '../calendar/workingDays.ts';
import { dateIn } from '../calendar/zone.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { quietDays } from './askDates.ts';
import { askedAt } from './askedOn.ts';
import type { Circumstances } from './context.ts';
import { lastActAt } from './facts/actedAt.ts';
import { openRound } from './facts/accounts.ts';
import { openHearings } from './facts/hearings.ts';
import { presentWait } from './facts/waiting.ts';

/**
 * Nobody did anything in it for so many working days, while it was somebody's turn: no hearing to come, no
 * record with one of the sides, no reason given to wait.
 *
 * @see experience.md §1 (escalation)
 */
export function liesStillFor(
  workingDays: number,
  complaint: Complaint,
  circumstances: Circumstances,
): boolean {
  const { profile, calendar, time } = circumstances;
  if (isKeptWaiting(complaint, circumstances)) return false;
  const asked = askedAt(complaint, circumstances);
  const acted = lastActAt(complaint);
  const since = dateIn(profile.zone, acted !== undefined && acted > asked ? acted : asked);
  return addWorkingDays(since, workingDays, calendar) <= time.today;
}

const isKeptWaiting = (
  complaint: Complaint,
  { time: { today }, profile, calendar }: Circumstances,
): boolean => {
  const round = openRound(complaint);
  return (
    presentWait(complaint, today) !== undefined ||
    (round !== undefined && today < addWorkingDays(round.put.on, quietDays(profile), calendar)) ||
    openHearings(complaint).some(({ plannedFor }) => plannedFor >= today)
  );
};
