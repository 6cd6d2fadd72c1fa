import type { BusinessTime } from '../../app/command.ts';
import { odata } from '../client/odata.ts';
import { readItems } from '../readmodel/readItems.ts';
import { itemsPath } from '../register/storeDeps.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { readNotice, type NoticeRow } from './noticeRow.ts';
import { updateCard } from './updateCard.ts';

/** `VolgnummerGetoond` of a card that points to a newer one below it: nothing updates it any more. */
const moved = -1;

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
    if (row.shown < volgnummer) await updateCard(deps, row, { time });
  }
}

/** Oldest first; ids grow. */
async function sentCards(deps: DeliveryDeps, kenmerk: string): Promise<readonly NoticeRow[]> {
  const known = deps.book.of(kenmerk) ?? (await ask(deps, kenmerk));
  return known
    .filter((row) => row.status === 'verzonden' && row.activityId !== undefined)
    .sort((one, other) => Number(one.item.id) - Number(other.item.id));
}

/** Once per complaint and process: from then on the book is kept. */
async function ask(deps: DeliveryDeps, kenmerk: string): Promise<readonly NoticeRow[]> {
  const filter = `$filter=fields/Kenmerk%20eq%20${odata(kenmerk)}`;
  const items = await readItems(
    deps.graph,
    `${itemsPath(deps, 'Berichten')}?${filter}&$expand=fields&$top=1000`,
  );
  deps.book.complete(kenmerk, items);
  return items.flatMap((item) => readNotice(item) ?? []);
}
