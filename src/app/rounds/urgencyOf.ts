import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { askFor } from '../../domain/steps/ask.ts';
import { settleBefore } from '../../domain/steps/askDates.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { isClosed } from '../../domain/steps/facts/cycle.ts';
import type { Due, EscalationReason } from './due.ts';

const nobodyDecides: ReadonlySet<EscalationReason> = new Set(['ander-akkoord', 'niemand-akkoord']);

/** How urgent a reminder is. */
export interface Urgency {
  /** The first day by which something is to be done: what is asked of this person, or the term itself. */
  readonly by: IsoDate;
  /** It waits for no digest. */
  readonly pressing: boolean;
}

/**
 * Urgency of a reminder. It waits for no digest when today is the last day of what is asked of this person, or
 * of the term, or when somebody went away and it goes to others at once. What is asked of others while he stays away
 * waits for the message of their day like anything else.
 *
 * @see experience.md §3 (at most one message a day unless something is due that day)
 */
export function urgencyOf(
  { to, why, atOnce, unlessSince, on }: Due,
  complaint: Complaint,
  circumstances: Circumstances,
): Urgency {
  const { of, date } = askFor(complaint, to, circumstances);
  const dates = [
    ...(isClosed(complaint) ? [] : [settleBefore(complaint, circumstances)]),
    ...(of.includes(to) ? [date] : []),
  ].toSorted();
  const by = dates[0] ?? on;
  // After the letter nothing has a term: who is asked in somebody's place reads it with the rest of his day.
  const asksInPlace = unlessSince !== undefined && stageOf(complaint) !== 'nazorg';
  const nobodyThere =
    atOnce === true || asksInPlace || (why !== undefined && nobodyDecides.has(why));
  return { by, pressing: nobodyThere || (dates[0] ?? '9999') <= circumstances.time.today };
}
