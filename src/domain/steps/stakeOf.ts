import type { IsoDate } from '../calendar/isoDate.ts';
import { workingDaysBetween } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { termFactsOf } from '../terms/facts.ts';
import { weeksLeft } from '../terms/verdaging.ts';
import { settleBefore } from './askDates.ts';
import type { Circumstances } from './context.ts';
import { extendsFirst } from './extensionDays.ts';
import { roomLeft } from './roomLeft.ts';
import { isLastStep } from './stage.ts';

/** What is late of our own norms has this many working days before it counts as a term of the law with little room. */
const OWN_NORM_WAITS = 10;

/** Before anything else: it ends the complaint, or gives it the time it needs. */
const AT_ONCE = -1_000;

/**
 * How soon something is lost where nobody does what is asked, in working days; the lowest comes first. What ends the
 * complaint and what must be extended go before everything, the nearest end first. Then the room that is left of the
 * term, or the date of what is asked where that comes sooner.
 *
 * @param asking - what is asked of the person whose list it is.
 * @see experience.md §3 (the digest); §2, never 11 (a term passed without word)
 */
export function stakeOf(
  complaint: Complaint,
  { date }: { readonly date: IsoDate },
  circumstances: Circumstances,
): number {
  const { time, calendar } = circumstances;
  const left = workingDaysBetween(time.today, settleBefore(complaint, circumstances), calendar);
  if (isLastStep(complaint) || asksToExtend(complaint, circumstances)) {
    return AT_ONCE + left;
  }
  const own = Math.max(1, workingDaysBetween(time.today, date, calendar) + OWN_NORM_WAITS);
  return Math.min(own, roomLeft(complaint, circumstances) ?? own);
}

/** Whether extending is the most useful thing now, and still possible. */
export const asksToExtend = (complaint: Complaint, circumstances: Circumstances): boolean =>
  extendsFirst(complaint, circumstances) &&
  weeksLeft(termFactsOf(complaint, circumstances), circumstances) > 0;
