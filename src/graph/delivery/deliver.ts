import type { BusinessTime } from '../../app/command.ts';
import type { Message, NoticeToRender, SendOutcome } from '../../app/ports/messenger.ts';
import { toSecond } from '../register/keys.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { giveUp } from './giveUp.ts';
import { mayStillSend, mostAttempts, pausedUntil, type Held } from './lease.ts';
import { toRender, type NoticeRow } from './noticeRow.ts';
import { record } from './record.ts';
import { updateCard } from './updateCard.ts';
import { writeNotice } from './writeNotice.ts';

const longestSendMs = 30_000;
/** So often it is tried whether somebody whose chat is gone has it back. */
const mostKnocks = 3;

/**
 * One attempt at one notice under its lease: worked out again from the fresh row, sent once, and
 * what came of it written down (protocol.md §3). A fault leaves the row as it is: its lease runs
 * out and it is taken again.
 *
 * @returns whether this attempt put a new message in the chat, or what it asked holds no longer.
 */
export async function deliver(
  deps: DeliveryDeps,
  held: Held,
  time: BusinessTime,
): Promise<'sent' | 'lapsed' | 'not-sent'> {
  const { row, lease } = held;
  if (row.activityId !== undefined) {
    await updateCard(deps, row, { time });
    return 'not-sent';
  }
  if (await isOurs(deps, row, time)) return 'not-sent';

  const rendered = await deps.render({ ...toRender(row), ...arrivedIn(held) }, time);
  if (!rendered) {
    await writeNotice(deps, row, { Status: 'vervallen' });
    return 'lapsed';
  }
  if (!mayStillSend(deps, lease)) {
    deps.log('lease-too-short', { poging: row.poging });
    return 'not-sent';
  }
  if (row.poging > mostAttempts) {
    await giveUp(deps, row, rendered.message);
    return 'not-sent';
  }
  // Working it out took time: an attempt that stalled may have come back with its answer.
  if (await isOurs(deps, row, time)) return 'not-sent';
  const wait = deps.pace.waitMs(row.notice.to);
  if (wait > 0) {
    await park(deps, row, { Poging: row.poging - 1, LeaseTot: after(deps, wait) });
    return 'not-sent';
  }
  deps.pace.sent(row.notice.to);
  const outcome = await send(deps, row, rendered.message);
  switch (outcome.kind) {
    case 'sent': {
      const { activityId } = outcome;
      const moved = await record(deps, row, { activityId, shown: rendered.volgnummer });
      if (moved) await updateCard(deps, moved, { time });
      return 'sent';
    }
    case 'later':
      // Surely not sent: that is no attempt that counts, and it is taken up again when there is room.
      deps.pace.hold(row.notice.to, outcome.afterMs);
      await park(deps, row, { Poging: row.poging - 1, LeaseTot: after(deps, outcome.afterMs) });
      return 'not-sent';
    case 'unreachable':
      if (outcome.again === true && row.poging < mostKnocks) {
        await park(deps, row, { LeaseTot: pausedUntil(deps, row.poging) });
      } else await giveUp(deps, row, rendered.message);
      return 'not-sent';
    case 'unknown':
      deps.log('send-unknown', { poging: row.poging });
      if (row.poging >= mostAttempts) await giveUp(deps, row, rendered.message);
      else await writeNotice(deps, row, { LeaseTot: pausedUntil(deps, row.poging) });
      return 'not-sent';
  }
}

const arrivedIn = ({ arrived, onlyArrived }: Held): Partial<NoticeToRender> => ({
  ...(arrived && { arrived }),
  ...(onlyArrived && { onlyArrived }),
});

/** Whether this process sent it before; then it is recorded, and brought up to date. */
async function isOurs(deps: DeliveryDeps, row: NoticeRow, time: BusinessTime): Promise<boolean> {
  const own = deps.book.sent.of(row.item.id);
  if (!own) return false;
  const moved = await record(deps, row, own.sent);
  if (moved) await updateCard(deps, moved, { time });
  return true;
}

const park = async (
  deps: DeliveryDeps,
  row: NoticeRow,
  fields: Parameters<typeof writeNotice>[2],
): Promise<void> => {
  deps.log('notice-parked', { poging: row.poging });
  await writeNotice(deps, row, fields);
};

const after = ({ realNow }: DeliveryDeps, ms: number): string => toSecond(realNow() + ms);

/** A messenger that breaks may still have sent. */
async function send(deps: DeliveryDeps, row: NoticeRow, message: Message): Promise<SendOutcome> {
  try {
    return await deps.messenger.send(row.notice.to, message, longestSendMs);
  } catch (error) {
    deps.log('send-fault', { fault: error instanceof Error ? error.name : 'unknown' });
    return { kind: 'unknown' };
  }
}
