import { isWorkingDay } from '../../domain/calendar/workingDays.ts';
import { timeIn } from '../../domain/calendar/zone.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { circumstancesOf, perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import type { StoreLetters } from '../usecases/storeLetter.ts';
import { digestsDue } from './digestsDue.ts';

/**
 * One round, repeatable by any instance: what was decided is delivered, letters are written, and on a
 * working day within working hours whoever is asked something is reminded of it.
 *
 * @see protocol.md §5
 */
export const round = (deps: Deps, storeLetters: StoreLetters) => async (): Promise<void> => {
  const { register, delivery, clock, procedures, reportFault } = deps;
  const time = await clock.businessTime();
  const attempt = async (where: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      reportFault(where, cause);
    }
  };
  await attempt('follow', () => delivery.follow(time));
  for (const complaint of register.active()) {
    // The read model holds texts shortened; a letter is written from the whole of them.
    const whole = () => register.read(complaint.kenmerk);
    await attempt('letters', () => storeLetters(complaint, time, whole));
  }
  if (!isWorkingTime(circumstancesOf(deps, procedures.standard, time))) return;
  await attempt('nudges', async () => {
    const circumstancesFor = perProcedure(deps, time);
    const nudges = register
      .active()
      .flatMap((complaint) =>
        deps.standings.nudges(complaint, circumstancesFor(complaint.procedure)),
      );
    await delivery.nudge([...digestsDue(deps, time), ...nudges], time);
  });
};

const isWorkingTime = ({ time, profile, calendar }: Circumstances): boolean => {
  const { opens, closes, zone } = profile.hold.hours;
  const now = timeIn(zone, time.now);
  return isWorkingDay(time.today, calendar) && opens <= now && now <= closes;
};
