import { workingDaysBetween } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { settleBefore } from './askDates.ts';
import type { Stage } from './codes.ts';
import type { Circumstances } from './context.ts';
import { accountsState } from './facts/accounts.ts';
import { sidesToHear } from './facts/hearings.ts';
import { termFactsOf } from '../terms/facts.ts';
import { afdoening } from '../terms/verdaging.ts';
import { stageOf } from './stage.ts';

/** Working days in which the sides react to the record: of a hearing that was not yet held, or that is still to be put to them. */
const REACTIONS = 5;

/** Nothing is written yet. */
const EVERYTHING = 3;

/** Colleagues who still have to answer before the letter can leave: who writes, who reads, who approves. */
const handovers: Readonly<Partial<Record<Stage, number>>> = {
  nieuw: EVERYTHING,
  toegewezen: EVERYTHING,
  'in-behandeling': EVERYTHING,
  'bij-commissie': EVERYTHING,
  meelezen: 2,
  'akkoord-gevraagd': 1,
};

/**
 * Working days that writing, reading along, approving and sending take where each does it in his time, and before that the reactions to the record of what was heard; `undefined`
 * where there is no verdict to come. With fewer left the letter is hardly there in time.
 */
export function extensionDays(
  complaint: Complaint,
  circumstances: Pick<Circumstances, 'organisation' | 'profile'>,
): number | undefined {
  const still = handovers[stageOf(complaint)];
  if (still === undefined) return undefined;
  const { nudges } = circumstances.profile;
  const reacting = still === EVERYTHING && reactionsToCome(complaint, circumstances);
  return (
    still * nudges.unanswered.workingDays +
    nudges.letterUnsent.workingDays +
    (reacting ? REACTIONS : 0)
  );
}

// The accounts differ: until who was asked has reacted the verdict cannot be written (O41).
const reactionsToCome = (
  complaint: Complaint,
  circumstances: Pick<Circumstances, 'organisation' | 'profile'>,
): boolean => {
  const accounts = accountsState(complaint);
  return (
    accounts === 'voorleggen' ||
    accounts === 'wacht-op-reactie' ||
    sidesToHear(complaint, circumstances).length > 0
  );
};

/**
 * Whether extending the term is the most useful thing now: the verdict can hardly be there in time, and the
 * term has not passed.
 *
 * @see Awb art. 9:11 lid 2
 */
export function extendsFirst(complaint: Complaint, circumstances: Circumstances): boolean {
  const days = extensionDays(complaint, circumstances);
  if (days === undefined) return false;
  const { time, calendar } = circumstances;
  const last = settleBefore(complaint, circumstances);
  const { telaatNa } = afdoening(termFactsOf(complaint, circumstances), circumstances);
  return time.today <= telaatNa && workingDaysBetween(time.today, last, calendar) <= days;
}
