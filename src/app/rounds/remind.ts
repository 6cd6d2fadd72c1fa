import { hoursOn } from '../../domain/calendar/workingTime.ts';
import { isWorkingDay } from '../../domain/calendar/workingDays.ts';
import { timeIn } from '../../domain/calendar/zone.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { approverIfThere } from '../../domain/steps/replaced.ts';
import type { BusinessTime } from '../command.ts';
import { circumstancesOf, perProcedure } from '../usecases/circumstances.ts';
import type { Nudge } from '../ports/delivery.ts';
import { isHisTurn, rowFor } from '../queries/workItem.ts';
import type { Deps } from '../usecases/deps.ts';
import { digestsDue } from './digestsDue.ts';
import { hearingsTomorrow } from './hearingsTomorrow.ts';
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
  const { together, apart } =
    person === undefined ? keptOf(deps, time) : { together: [], apart: [] };
  // What the employee complained about hears stands beside nothing else.
  const own = untold.filter(({ kind }) => kind === 'over-jou');
  const others = untold.filter((one) => !own.includes(one));
  const messages = [
    ...messagesOf([...others, ...together], new Set(mornings), time.today),
    ...[...own, ...apart],
  ];
  const told = await delivery.nudge(messages, time);
  // Beside the cards, for who does not look at his chat.
  const lines =
    person === undefined ? [...lastDays(deps, time), ...hearingsTomorrow(deps, time)] : [];
  for (const line of lines) await deps.feed.tell(line);
  return told;
}

/** What has a line among the work of its person, and what goes by itself: that may hold no longer. */
const keptOf = (
  deps: Deps,
  time: BusinessTime,
): { readonly together: readonly Nudge[]; readonly apart: readonly Nudge[] } => {
  const circumstancesFor = perProcedure(deps, time);
  const kept = deps.delivery.kept();
  const together = kept.filter(({ kenmerk, to }) => {
    const complaint = kenmerk === undefined ? undefined : deps.register.find(kenmerk);
    return (
      complaint !== undefined &&
      isHisTurn(rowFor(deps, { complaint, person: to }, circumstancesFor(complaint.procedure)))
    );
  });
  return { together, apart: kept.filter((one) => !together.includes(one)) };
};

const isWorkingTime = ({ time, profile, calendar }: Circumstances): boolean => {
  const { hours } = profile.hold;
  const { opens, closes } = hoursOn(hours, time.today);
  const now = timeIn(hours.zone, time.now);
  return isWorkingDay(time.today, calendar) && opens <= now && now <= closes;
};
