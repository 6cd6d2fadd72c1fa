import { addWorkingDays } from '../../domain/calendar/workingDays.ts';
import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { settleBefore } from '../../domain/steps/askDates.ts';
import { askedOn } from '../../domain/steps/askedOn.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { actedAt } from '../../domain/steps/facts/actedAt.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { dayOf } from './due.ts';

/**
 * Asked today, or the working day before: his card lies there, and another one says nothing new. On the last
 * day of the term he is reminded all the same, and after a night also on the day before it.
 *
 * @see experience.md §3 (at most one live card; a message only when something must be done)
 */
const isFresh = (asked: IsoDate, complaint: Complaint, circumstances: Circumstances): boolean => {
  const { time, calendar } = circumstances;
  const last = settleBefore(complaint, circumstances);
  if (asked >= time.today) return time.today !== last;
  return (
    asked >= addWorkingDays(time.today, -1, calendar) &&
    last > addWorkingDays(time.today, 1, calendar)
  );
};

/** Whether this person needs no reminder of the term yet: he was just asked, or did something in it today. */
export function hasJustBeenAsked(
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): boolean {
  if (isFresh(askedOn(complaint, circumstances), complaint, circumstances)) return true;
  const acted = actedAt(complaint, person);
  return (
    acted !== undefined &&
    dayOf(acted, circumstances) === circumstances.time.today &&
    circumstances.time.today !== settleBefore(complaint, circumstances)
  );
}

/** Whether the one who handles it was asked or took it up so recently that he cannot be called slow. */
export function wasJustAssigned(complaint: Complaint, circumstances: Circumstances): boolean {
  const assignment = presentAssignment(complaint);
  const on = assignment?.accepted?.on ?? assignment?.on;
  return on !== undefined && isFresh(on, complaint, circumstances);
}
