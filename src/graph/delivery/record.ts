import type { DeliveryDeps } from './deliveryDeps.ts';
import type { NoticeRow } from './noticeRow.ts';
import type { SentMessage } from './sentMessages.ts';
import { rereadNotice, writeAndLook, writeNotice } from './writeNotice.ts';

const mostTries = 8;
const firstPauseMs = 250;

/** It is written down, here or elsewhere; `moved` when its complaint went on while the message was under way. */
interface Recorded {
  readonly moved: NoticeRow | undefined;
}

/**
 * Records the activity id of a message that was sent, with the fresh ETag and even when the lease is
 * gone; when another id is recorded already, the own message is deleted (protocol.md §3). What cannot be
 * recorded now stays in the book: as long as this process lives it goes on trying.
 *
 * @returns the row when its complaint moved on while the message was under way.
 */
export async function record(
  deps: DeliveryDeps,
  row: NoticeRow,
  sent: SentMessage,
): Promise<NoticeRow | undefined> {
  const message = { row, sent, recorded: false };
  deps.book.sent.put(message);
  let now: NoticeRow | undefined = row;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const recorded = now && (await recordIn(deps, now, sent));
    if (recorded) {
      deps.book.sent.put({ ...message, recorded: true });
      return recorded.moved;
    }
    if (tries > 0) await deps.sleep(firstPauseMs * 2 ** tries);
    now = await rereadNotice(deps, row);
  }
  deps.log('activity-id-not-recorded', { poging: row.poging });
  return undefined;
}

/** Tries once more, for each message of which the id could not be written down before. */
export async function recordLeft(deps: DeliveryDeps): Promise<void> {
  for (const message of deps.book.sent.unrecorded()) {
    const now = await rereadNotice(deps, message.row);
    const recorded = now && (await recordIn(deps, now, message.sent));
    if (recorded) deps.book.sent.put({ ...message, recorded: true });
  }
}

/** Undefined when it could not be written. */
async function recordIn(
  deps: DeliveryDeps,
  row: NoticeRow,
  sent: SentMessage,
): Promise<Recorded | undefined> {
  if (row.activityId === sent.activityId) return { moved: row };
  if (row.activityId !== undefined) {
    await deps.messenger.delete(row.notice.to, sent.activityId);
    deps.log('message-doubled', { cause: 'another activity id was recorded' });
    return { moved: undefined };
  }
  const written = await mark(deps, row, sent);
  return written.row && { moved: written.volgnummer > sent.shown ? written.row : undefined };
}

/**
 * Writes the id down, and looks at the complaint again unless it was written or read a moment ago. Whoever
 * decides within that moment is noticed by the next round (ADR 0011).
 */
async function mark(
  deps: DeliveryDeps,
  row: NoticeRow,
  { activityId, shown }: SentMessage,
): Promise<{ readonly row: NoticeRow | undefined; readonly volgnummer: number }> {
  const fields = {
    Status: 'verzonden',
    ActiviteitSleutel: activityId,
    VolgnummerGetoond: shown,
  } as const;
  const fresh = deps.fresh.of(row.kenmerk ?? '');
  return fresh
    ? { row: await writeNotice(deps, row, fields), volgnummer: fresh.volgnummer }
    : writeAndLook(deps, row, fields);
}
