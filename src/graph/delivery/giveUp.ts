import type { Message } from '../../app/ports/messenger.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { byMail, moved, type NoticeRow } from './noticeRow.ts';
import { writeNotice } from './writeNotice.ts';

/**
 * The chat does not reach this person: an e-mail says what is asked, and where that cannot be either, the
 * notice stands on the coordinator's list. It is never dropped.
 *
 * @see experience.md §3 (somebody without account, app or answer)
 */
export async function giveUp(deps: DeliveryDeps, row: NoticeRow, message: Message): Promise<void> {
  const mailed = await mail(deps, row, message);
  deps.log(mailed ? 'notice-by-mail' : 'notice-given-up', { poging: row.poging });
  await writeNotice(
    deps,
    row,
    mailed
      ? { Status: 'verzonden', ActiviteitSleutel: byMail, VolgnummerGetoond: moved }
      : { Status: 'niet-bereikt' },
  );
}

const mail = async (
  { mailer, mailOf, log }: DeliveryDeps,
  { notice }: NoticeRow,
  message: Message,
): Promise<boolean> => {
  if (mailer === undefined || mailOf === undefined) return false;
  try {
    return (await mailer.write(notice.to, mailOf(message))) === 'accepted';
  } catch (error) {
    log('mail-fault', { fault: error instanceof Error ? error.name : 'unknown' });
    return false;
  }
};
