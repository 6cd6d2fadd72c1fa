import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { BusinessTime } from '../command.ts';
import type { Deps } from './deps.ts';
import type { StoreLetters } from './storeLetter.ts';

/**
 * What follows a saved decision: its notices are sent, sent cards brought up to date, letters written.
 * A fault here is reported and fails nothing: the next round does it again.
 */
export const afterChange =
  ({ delivery, reportFault }: Deps, storeLetters: StoreLetters) =>
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
  };
