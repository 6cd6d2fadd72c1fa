import { workingDaysBetween } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Profile } from '../procedure/profile.ts';
import { settleBefore } from './askDates.ts';
import type { Stage } from './codes.ts';
import type { Circumstances } from './context.ts';
import { termFactsOf } from '../terms/facts.ts';
import { afdoening } from '../terms/verdaging.ts';
import { stageOf } from './stage.ts';

/** Colleagues who still have to answer before the letter can leave: who writes, who reads, who approves. */
const handovers: Readonly<Partial<Record<Stage, number>>> = {
  nieuw: 3,
  toegewezen: 3,
  'in-behandeling': 3,
  'bij-commissie': 3,
  meelezen: 2,
  'akkoord-gevraagd': 1,
};

/**
 * Working days that writing, reading along, approving and sending take where each does it in his time; `undefined` where
 * there is no verdict to come. With fewer left the letter is hardly there in time.
 */
export function extensionDays(
  complaint: Complaint,
  { nudges }: Pick<Profile, 'nudges'>,
): number | undefined {
  const still = handovers[stageOf(complaint)];
  return still === undefined
    ? undefined
    : still * nudges.unanswered.workingDays + nudges.letterUnsent.workingDays;
}

/**
 * Whether extending the term is the most useful thing now: the verdict can hardly be there in time, and the
 * term has not passed.
 *
 * @see Awb art. 9:11 lid 2
 */
export function extendsFirst(complaint: Complaint, circumstances: Circumstances): boolean {
  const days = extensionDays(complaint, circumstances.profile);
  if (days === undefined) return false;
  const { time, calendar } = circumstances;
  const last = settleBefore(complaint, circumstances);
  const { telaatNa } = afdoening(termFactsOf(complaint, circumstances), circumstances);
  return time.today <= telaatNa && workingDaysBetween(time.today, last, calendar) <= days;
}
