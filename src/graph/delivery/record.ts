import type { DeliveryDeps } from './deliveryDeps.ts';
import type { NoticeRow } from './noticeRow.ts';
import { rereadNotice, writeAndLook, writeNotice } from './writeNotice.ts';

const mostTries = 8;
const firstPauseMs = 250;

/**
 * Records the activity id of a message that was sent, with the fresh ETag and even when the lease is
 * gone; when another id is recorded already, the own message is deleted (protocol.md §3).
 *
 * @returns the row when its complaint moved on while the message was under way.
 */
export async function record(
  deps: DeliveryDeps,
  row: NoticeRow,
  sent: { readonly activityId: string; readonly shown: number },
): Promise<NoticeRow | undefined> {
  let now: NoticeRow | undefined = row;
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (now?.activityId === sent.activityId) return now;
    if (now?.activityId !== undefined) {
      await deps.messenger.delete(row.notice.to, sent.activityId);
      deps.log('message-doubled', { cause: 'another activity id was recorded' });
      return undefined;
    }
    if (now) {
      const written = await mark(deps, now, sent);
      if (written.row) return written.volgnummer > sent.shown ? written.row : undefined;
    }
    if (tries > 0) await deps.sleep(firstPauseMs * 2 ** tries);
    now = await rereadNotice(deps, row);
  }
  deps.log('activity-id-not-recorded', { poging: row.poging });
  return undefined;
}

/**
 * Writes the id down, and looks at the complaint again unless it was written or read a moment ago. Whoever
 * decides within that moment is noticed by the next round (ADR 0011).
 */
async function mark(
  deps: DeliveryDeps,
  row: NoticeRow,
  { activityId, shown }: { readonly activityId: string; readonly shown: number },
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
