import type { BusinessTime } from '../../app/command.ts';
import { odata } from '../client/odata.ts';
import { readItems } from '../readmodel/readItems.ts';
import { itemsPath } from '../register/storeDeps.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { isExpired } from './lease.ts';
import { readNotice, type NoticeRow, type NoticeStatus } from './noticeRow.ts';

/** All notices in one state. */
export async function noticesIn(
  deps: DeliveryDeps,
  status: NoticeStatus,
): Promise<readonly NoticeRow[]> {
  const filter = `$filter=fields/Status%20eq%20${odata(status)}`;
  const items = await readItems(
    deps.graph,
    `${itemsPath(deps, 'Berichten')}?${filter}&$expand=fields&$top=1000`,
  );
  return items.flatMap((item) => readNotice(item) ?? []);
}

/** What any instance may take now: due ones nobody began, and those whose lease ran out. */
export async function dueNotices(
  deps: DeliveryDeps,
  time: BusinessTime,
): Promise<readonly NoticeRow[]> {
  const open = await noticesIn(deps, 'open');
  const begun = await noticesIn(deps, 'bezig');
  return [
    ...open.filter(({ dueOn }) => Date.parse(dueOn) <= Date.parse(time.now)),
    ...begun.filter((row) => isExpired(deps, row)),
  ];
}
