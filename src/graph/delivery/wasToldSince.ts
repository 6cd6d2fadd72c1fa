import type { Nudge } from '../../app/ports/delivery.ts';
import { odata } from '../client/odata.ts';
import { readItems } from '../readmodel/readItems.ts';
import { itemsPath } from '../register/storeDeps.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { readNotice } from './noticeRow.ts';

/** Facts keep their moment, rows of `Berichten` its second. */
const roundedMs = 1_000;

/**
 * Whether this person got another card of the same kind about the same complaint since the moment the nudge
 * names, or is about to: then the nudge says nothing new.
 */
export async function wasToldSince(
  deps: DeliveryDeps,
  { key, kind, to, kenmerk, unlessSince }: Nudge,
): Promise<boolean> {
  if (unlessSince === undefined || kenmerk === undefined) return false;
  const filter = `$filter=fields/Kenmerk%20eq%20${odata(kenmerk)}`;
  const items = await readItems(
    deps.graph,
    `${itemsPath(deps, 'Berichten')}?${filter}&$expand=fields&$top=1000`,
  );
  const since = Date.parse(unlessSince) - roundedMs;
  return items
    .flatMap((item) => readNotice(item) ?? [])
    .some(
      (row) =>
        row.key !== key &&
        row.notice.to === to &&
        row.notice.kind === kind &&
        row.status !== 'vervallen' &&
        Date.parse(row.dueOn) >= since,
    );
}
