import { workingDaysBetween } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { termFactsOf } from '../terms/facts.ts';
import { weeksLeft } from '../terms/verdaging.ts';
import { settleBefore } from './askDates.ts';
import type { Stage } from './codes.ts';
import type { Circumstances } from './context.ts';
import { extensionDays } from './extensionDays.ts';
import { openHearings, sidesToHear } from './facts/hearings.ts';
import { stageOf } from './stage.ts';

/** Working days from planning a hearing until it is held, as calendars go. */
const UNTIL_HEARING = 7;

/** Answers that come before anything can be planned: the call, who handles it. */
const before: Readonly<Partial<Record<Stage, number>>> = { nieuw: 2, toegewezen: 1 };

/**
 * Working days that are left over of the term, with what it can still be extended, once everybody took his time for
 * what is still to be done; negative where it will be late unless somebody goes faster. `undefined` where no verdict
 * is to come.
 *
 * @see Awb art. 9:11 lid 1-2
 */
export function roomLeft(complaint: Complaint, circumstances: Circumstances): number | undefined {
  const rest = extensionDays(complaint, circumstances);
  if (rest === undefined) return undefined;
  const { time, calendar, profile } = circumstances;
  const left = workingDaysBetween(time.today, settleBefore(complaint, circumstances), calendar);
  const extendable = WEEK * weeksLeft(termFactsOf(complaint, circumstances), circumstances);
  const answers = (before[stageOf(complaint)] ?? 0) * profile.nudges.unanswered.workingDays;
  return left + extendable - rest - answers - untilHeard(complaint, circumstances);
}

/** Working days of room from which nobody waits for the last week any more. */
const LITTLE = 10;

/** Whether what is still to be done hardly fits: then who is silent is phoned, long before the last week. */
export const hasLittleRoom = (complaint: Complaint, circumstances: Circumstances): boolean =>
  (roomLeft(complaint, circumstances) ?? LITTLE) < LITTLE;

/** Working days. */
const WEEK = 5;

const untilHeard = (complaint: Complaint, circumstances: Circumstances): number => {
  const open = openHearings(complaint);
  const planned = open.flatMap(({ sides }) => sides);
  const unplanned = sidesToHear(complaint, circumstances).some((side) => !planned.includes(side));
  if (unplanned) return UNTIL_HEARING;
  const { time, calendar } = circumstances;
  const last = open.at(-1)?.plannedFor ?? time.today;
  return Math.max(0, workingDaysBetween(time.today, last, calendar));
};
