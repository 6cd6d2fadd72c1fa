import type { Deps } from '../usecases/deps.ts';
import type { FollowUp } from '../usecases/afterChange.ts';
import { remind } from './remind.ts';

/** What is left after a round: reminders that had no turn, because too many were due at once. */
export interface RoundDone {
  readonly left: number;
}

/**
 * One round, repeatable by any instance: what was decided is delivered, letters are written, calendars kept, and on a
 * working day within working hours whoever is asked something is reminded of it.
 *
 * @see protocol.md §5
 */
export const round =
  (deps: Deps, { storeLetters, keepAppointments }: FollowUp) =>
  async (): Promise<RoundDone> => {
    const { register, delivery, clock, reportFault } = deps;
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
    await attempt('agenda', () => keepAppointments(register.active(), time));
    let left = 0;
    await attempt('nudges', async () => {
      left = await remind(deps, time);
    });
    // Asked here when there may be another one, so that nobody who opens his work waits for it.
    await attempt('undelivered', async () => {
      await delivery.undelivered();
    });
    return { left };
  };
