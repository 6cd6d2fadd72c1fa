import type { Complaint } from '../../domain/complaint/complaint.ts';
import { askFor } from '../../domain/steps/ask.ts';
import { settleBefore } from '../../domain/steps/askDates.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { isClosed } from '../../domain/steps/facts/cycle.ts';
import type { Due, EscalationReason } from './due.ts';

const atOnce: ReadonlySet<EscalationReason> = new Set([
  'afwezig',
  'ander-akkoord',
  'niemand-akkoord',
]);

/**
 * Whether a reminder waits for no digest: today is the last day of what is asked of this person, or of the
 * term, or somebody is away and it goes to others at once.
 *
 * @see experience.md §3 (at most one message a day unless something is due that day)
 */
export function isPressing(
  { to, why, unlessSince }: Due,
  complaint: Complaint,
  circumstances: Circumstances,
): boolean {
  const { today } = circumstances.time;
  // Somebody is away: it goes at once to the coordinator, and to who is asked in his place.
  if (unlessSince !== undefined || (why !== undefined && atOnce.has(why))) return true;
  if (!isClosed(complaint) && settleBefore(complaint, circumstances) <= today) return true;
  const { of, date } = askFor(complaint, to, circumstances);
  return of.includes(to) && date <= today;
}
