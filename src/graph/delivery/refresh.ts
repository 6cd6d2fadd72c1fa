import type { BusinessTime } from '../../app/command.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { byMail, moved, type NoticeRow } from './noticeRow.ts';
import { noticesOf } from './noticesOf.ts';
import { updateCard } from './updateCard.ts';

/**
 * Brings the sent cards of one complaint up to date: a person's newest card lives on, the ones before it
 * say what was done or that they moved (at most one live card per complaint and person, experience.md §3).
 */
export async function refresh(
  deps: DeliveryDeps,
  kenmerk: string,
  time: BusinessTime,
): Promise<void> {
  const volgnummer = deps.model.byKenmerk(kenmerk)?.volgnummer ?? Infinity;
  const newest = new Map<string, NoticeRow>();
  const older: NoticeRow[] = [];
  for (const row of await sentCards(deps, kenmerk)) {
    const before = newest.get(row.notice.to);
    if (before) older.push(before);
    newest.set(row.notice.to, row);
  }
  for (const row of older) {
    if (row.shown !== moved) await updateCard(deps, row, { time, supersededAs: moved });
  }
  for (const row of newest.values()) {
    if (row.shown !== moved && row.shown < volgnummer) await updateCard(deps, row, { time });
  }
}

/** Cards in somebody's chat about a complaint, oldest first; ids grow. */
export async function sentCards(
  deps: DeliveryDeps,
  kenmerk: string,
): Promise<readonly NoticeRow[]> {
  return (await noticesOf(deps, kenmerk))
    .filter(
      ({ status, activityId }) =>
        status === 'verzonden' && activityId !== undefined && activityId !== byMail,
    )
    .sort((one, other) => Number(one.item.id) - Number(other.item.id));
}
