import type { IsoDate } from '../calendar/isoDate.ts';
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
 * Since when nobody did anything in it, while it was somebody's turn; `undefined` while it is kept waiting: a hearing
 * to come, a record with one of the sides, a reason given to wait.
 */
export function lyingSince(
  complaint: Complaint,
  circumstances: Circumstances,
): IsoDate | undefined {
  if (isKeptWaiting(complaint, circumstances)) return undefined;
  const asked = askedAt(complaint, circumstances);
  const acted = lastActAt(complaint);
  return dateIn(circumstances.profile.zone, acted !== undefined && acted > asked ? acted : asked);
}

/**
 * Nobody did anything in it for so many working days, while it was somebody's turn.
 *
 * @see experience.md §1 (escalation)
 */
export function liesStillFor(
  workingDays: number,
  complaint: Complaint,
  circumstances: Circumstances,
): boolean {
  const since = lyingSince(complaint, circumstances);
  const { calendar, time } = circumstances;
  return since !== undefined && addWorkingDays(since, workingDays, calendar) <= time.today;
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
