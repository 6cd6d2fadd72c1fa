import { odata } from '../client/odata.ts';
import { readItems } from '../readmodel/readItems.ts';
import { itemsPath } from '../register/storeDeps.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { readNotice, type NoticeRow } from './noticeRow.ts';

/** All notices about a complaint: asked once per complaint and process, from then on the book is kept. */
export async function noticesOf(
  deps: DeliveryDeps,
  kenmerk: string,
): Promise<readonly NoticeRow[]> {
  const known = deps.book.of(kenmerk);
  if (known) return known;
  const filter = `$filter=fields/Kenmerk%20eq%20${odata(kenmerk)}`;
  const items = await readItems(
    deps.graph,
    `${itemsPath(deps, 'Berichten')}?${filter}&$expand=fields&$top=1000`,
  );
  deps.book.complete(kenmerk, items);
  return items.flatMap((item) => readNotice(item) ?? []);
}
