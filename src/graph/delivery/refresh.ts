import type { BusinessTime } from '../../app/command.ts';
import { odata } from '../client/odata.ts';
import { readItems } from '../readmodel/readItems.ts';
import { itemsPath } from '../register/storeDeps.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { isNudge, readNotice, type NoticeRow } from './noticeRow.ts';
import { updateCard } from './updateCard.ts';

/**
 * Brings the sent cards of one complaint up to date: of each kind a person's newest card lives on,
 * the ones before it say that they are done.
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
    const before = newest.get(placeOf(row));
    if (before) older.push(before);
    newest.set(placeOf(row), row);
  }
  for (const row of older) await updateCard(deps, row, { time, superseded: true });
  for (const row of newest.values()) {
    if (row.shown < volgnummer) await updateCard(deps, row, { time });
  }
}

/** Oldest first; ids grow. */
async function sentCards(deps: DeliveryDeps, kenmerk: string): Promise<readonly NoticeRow[]> {
  const filter = `$filter=fields/Kenmerk%20eq%20${odata(kenmerk)}`;
  const items = await readItems(
    deps.graph,
    `${itemsPath(deps, 'Berichten')}?${filter}&$expand=fields&$top=1000`,
  );
  return items
    .flatMap((item) => readNotice(item) ?? [])
    .filter((row) => row.status === 'verzonden' && row.activityId !== undefined)
    .sort((one, other) => Number(one.item.id) - Number(other.item.id));
}

/** Nudges of different terms stand beside each other. */
const placeOf = (row: NoticeRow): string =>
  isNudge(row) ? row.key : `${row.notice.kind}/${row.notice.to}`;
