import { isWorkingDay } from '../../domain/calendar/workingDays.ts';
import { timeIn } from '../../domain/calendar/zone.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import type { BusinessTime } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { digestsDue } from './digestsDue.ts';
import { nudgesDue } from './nudgesDue.ts';

/**
 * One round, repeatable by any instance: what was decided is delivered, letters are written, and on a
 * working day within working hours whoever is asked something is reminded of it.
 *
 * @see protocol.md §5
 */
export const round =
  (deps: Deps, storeLetters: (complaint: Complaint, time: BusinessTime) => Promise<void>) =>
  async (): Promise<void> => {
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
    for (const complaint of register.all()) {
      await attempt('letters', () => storeLetters(complaint, time));
    }
    if (!isWorkingTime(circumstancesOf(deps, procedures.standard, time))) return;
    await attempt('nudges', async () => {
      const nudges = register
        .all()
        .flatMap((complaint) =>
          nudgesDue(complaint, circumstancesOf(deps, complaint.procedure, time)),
        );
      await delivery.nudge([...digestsDue(deps, time), ...nudges], time);
    });
  };

const isWorkingTime = ({ time, profile, calendar }: Circumstances): boolean => {
  const { opens, closes, zone } = profile.hold.hours;
  const now = timeIn(zone, time.now);
  return isWorkingDay(time.today, calendar) && opens <= now && now <= closes;
};
