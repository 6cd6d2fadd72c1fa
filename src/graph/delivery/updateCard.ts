import type { BusinessTime } from '../../app/command.ts';
import type { Message, SendOutcome } from '../../app/ports/messenger.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { toRender, type NoticeRow } from './noticeRow.ts';
import { rereadNotice, writeAndLook } from './writeNotice.ts';

const mostRounds = 5;
const mostSends = 3;
const pauseMs = 500;

/**
 * Brings a sent card up to date with the fresh row. After each update the row is read again, and
 * when it moved the card is updated again, so the last state wins whoever was first (protocol.md §3).
 *
 * @param how - `supersededAs`: a newer card of this person stands below; the `Volgnummer` to mark that with.
 */
export async function updateCard(
  deps: DeliveryDeps,
  row: NoticeRow,
  how: { readonly time: BusinessTime; readonly supersededAs?: number },
): Promise<void> {
  let now: NoticeRow | undefined = row;
  for (let round = 0; round < mostRounds && now?.activityId !== undefined; round += 1) {
    const what = toRender(now);
    const superseded = how.supersededAs !== undefined;
    const rendered = superseded ? undefined : await deps.render(what, how.time);
    const message = rendered?.message ?? (await deps.renderLapsed(what, how.time));
    if ((await update(deps, { ...now, activityId: now.activityId }, message)).kind !== 'sent')
      return;

    const known = deps.model.byKenmerk(now.kenmerk ?? '')?.volgnummer ?? now.shown;
    const shown = how.supersededAs ?? rendered?.volgnummer ?? known;
    const written = await writeAndLook(deps, now, {
      // A card that moved did its work; were it `vervallen`, a nudge would be taken up again in its place.
      Status: rendered || superseded ? 'verzonden' : 'vervallen',
      VolgnummerGetoond: shown,
    });
    if (written.row && (!rendered || written.volgnummer <= shown)) return;
    now = written.row ?? (await rereadNotice(deps, now));
  }
}

async function update(
  deps: DeliveryDeps,
  { notice, activityId }: NoticeRow & { readonly activityId: string },
  message: Message,
): Promise<SendOutcome> {
  let outcome: SendOutcome = { kind: 'unknown' };
  for (let sends = 0; sends < mostSends && outcome.kind === 'unknown'; sends += 1) {
    if (sends > 0) await deps.sleep(pauseMs * sends);
    outcome = await deps.messenger.update(notice.to, activityId, message);
  }
  if (outcome.kind !== 'sent') deps.log('card-not-updated', { outcome: outcome.kind });
  return outcome;
}
