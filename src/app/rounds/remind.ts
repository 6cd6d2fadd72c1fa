import { isWorkingDay } from '../../domain/calendar/workingDays.ts';
import { timeIn } from '../../domain/calendar/zone.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { approverIfThere } from '../../domain/steps/replaced.ts';
import type { BusinessTime } from '../command.ts';
import { circumstancesOf, perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { digestsDue } from './digestsDue.ts';
import { lastDays } from './lastDays.ts';
import { messagesOf } from './messagesOf.ts';
import { notPutOff } from './notPutOff.ts';

/**
 * On a working day within working hours, tells everybody what is asked of him now and was not told yet.
 *
 * @param person - only of the complaints in the hands of this person, or that wait for his approval, and no digests.
 * @returns how many had no turn yet.
 * @see experience.md §3
 */
export async function remind(deps: Deps, time: BusinessTime, person?: PersonId): Promise<number> {
  const { delivery, register, procedures, standings } = deps;
  if (!isWorkingTime(circumstancesOf(deps, procedures.standard, time))) return 0;
  const circumstancesFor = perProcedure(deps, time);
  const nudges = register
    .active()
    .filter(
      (one) =>
        person === undefined ||
        presentAssignment(one)?.to === person ||
        approverIfThere(one, circumstancesFor(one.procedure)) === person,
    )
    .flatMap((one) => standings.nudges(one, circumstancesFor(one.procedure)));
  const mornings = person === undefined ? digestsDue(deps, time) : [];
  const untold = await notPutOff(deps, await delivery.untold(nudges), time.today);
  const messages = messagesOf(untold, new Set(mornings), time.today);
  const told = await delivery.nudge(messages, time);
  // Beside the cards, for who does not look at his chat.
  for (const lastDay of person === undefined ? lastDays(deps, time) : []) {
    await deps.feed.tellLastDay(lastDay);
  }
  return told;
}

const isWorkingTime = ({ time, profile, calendar }: Circumstances): boolean => {
  const { opens, closes, zone } = profile.hold.hours;
  const now = timeIn(zone, time.now);
  return isWorkingDay(time.today, calendar) && opens <= now && now <= closes;
};
