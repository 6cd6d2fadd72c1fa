import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { BusinessTime } from '../command.ts';
import type { Deps } from './deps.ts';
import type { KeepAppointments } from './keepAppointments.ts';
import type { StoreLetters } from './storeLetter.ts';

/** What a decision brings about outside the register, beside its messages. */
export interface FollowUp {
  readonly storeLetters: StoreLetters;
  readonly keepAppointments: KeepAppointments;
}

/**
 * What follows a saved decision: its notices are sent, sent cards brought up to date, letters written, calendars kept.
 * A fault here is reported and fails nothing: the next round does it again.
 */
export const afterChange =
  ({ delivery, reportFault }: Deps, { storeLetters, keepAppointments }: FollowUp) =>
  async (complaint: Complaint, time: BusinessTime): Promise<void> => {
    const attempt = async (where: string, work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (cause) {
        reportFault(where, cause);
      }
    };
    await attempt('follow', () => delivery.follow(time, complaint.kenmerk));
    await attempt('refresh', () => delivery.refresh(complaint.kenmerk, time));
    await attempt('letters', () => storeLetters(complaint, time));
    await attempt('agenda', () => keepAppointments([complaint], time));
  };
