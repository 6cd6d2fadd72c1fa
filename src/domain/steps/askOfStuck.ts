import { addWorkingDays } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { absenceOf } from '../organisation/absence.ts';
import { settleBefore } from './askDates.ts';
import { someone, type Asking } from './asking.ts';
import type { Ask } from './codes.ts';
import type { Circumstances } from './context.ts';
import { presentAssignment } from './facts/assignment.ts';
import { contactsOf } from './facts/contacts.ts';
import { nobodyWorksSince } from './nobodyWorksSince.ts';
import { coordinatorFor } from './people.ts';
import { permittedSteps } from './permitted.ts';
import { asksToExtend } from './stakeOf.ts';
import { standInFor } from './standInFor.ts';

/** Asked of whoever coordinates beside what is asked of others. */
export const asksOfStuck: ReadonlySet<Ask> = new Set(['kies-ander', 'verleng-termijn']);

/**
 * What is asked of whoever coordinates while others do not get on with it: to extend a term that would pass, or to give the complaint
 * to somebody else where nobody works on it. It stands in their work until one of them did it; `undefined` where nothing is the matter.
 *
 * @see Awb art. 9:11 lid 2; experience.md §1 (escalation), §2, never 11, §3 (absence); docs/decisions/0039
 */
export function askOfStuck(complaint: Complaint, circumstances: Circumstances): Asking | undefined {
  if (mustExtend(complaint, circumstances))
    return ofCoordinators('verleng-termijn', complaint, circumstances);
  return nobodyWorksSince(complaint, circumstances) === undefined ||
    wasCalled(complaint, circumstances)
    ? undefined
    : ofCoordinators('kies-ander', complaint, circumstances);
}

const primaryOf = { 'kies-ander': 'toewijzen', 'verleng-termijn': 'termijn-verlengen' } as const;

const ofCoordinators = (
  ask: keyof typeof primaryOf,
  complaint: Complaint,
  circumstances: Circumstances,
): Asking | undefined => {
  const primary = primaryOf[ask];
  const coordinators = [
    ...someone(coordinatorFor(complaint, circumstances)),
    ...someone(standInFor(complaint, circumstances)),
  ];
  const of = [...new Set(coordinators)].filter(
    (person) =>
      person !== presentAssignment(complaint)?.to &&
      permittedSteps(complaint, person, circumstances).includes(primary),
  );
  return of.length === 0
    ? undefined
    : { ask, primary, of, date: settleBefore(complaint, circumstances) };
};

/** Working days that a colleague gets who was called and said when he will do it. */
const AFTER_A_CALL = 2;

// Whoever is known to be away was not spoken.
const wasCalled = (complaint: Complaint, circumstances: Circumstances): boolean => {
  const { time, calendar, organisation } = circumstances;
  const present = presentAssignment(complaint);
  if (present === undefined || absenceOf(present.to, organisation)) return false;
  const last = contactsOf(complaint).findLast(
    (one) => one.with === 'team' && one.by !== present.to,
  );
  return last !== undefined && addWorkingDays(last.on, AFTER_A_CALL, calendar) > time.today;
};

// From the day on which the table tells whoever coordinates, it is a task and no longer only a reminder.
const mustExtend = (complaint: Complaint, circumstances: Circumstances): boolean => {
  const last = settleBefore(complaint, circumstances);
  const { time, calendar, profile } = circumstances;
  return (
    addWorkingDays(last, -profile.escalation.coordinator.workingDaysBefore, calendar) <=
      time.today && asksToExtend(complaint, circumstances)
  );
};
