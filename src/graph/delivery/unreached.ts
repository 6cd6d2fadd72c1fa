import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import type { Undelivered } from '../../app/ports/delivery.ts';
import { dateOf } from '../register/keys.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { noticesIn } from './dueNotices.ts';
import type { NoticeRow } from './noticeRow.ts';

/** Messages that reached nobody; the list is asked again only when the delta brought another one. */
export const createUnreached = (deps: DeliveryDeps): (() => Promise<readonly Undelivered[]>) => {
  let known: { readonly at: number; readonly all: readonly Undelivered[] } | undefined;
  return async () => {
    const at = deps.book.unreached();
    if (known?.at !== at) {
      known = { at, all: (await noticesIn(deps, 'niet-bereikt')).map(toUndelivered) };
    }
    return known.all;
  };
};

const toUndelivered = ({ key, notice, kenmerk, dueOn }: NoticeRow): Undelivered => ({
  key,
  kind: notice.kind,
  to: notice.to,
  since: dateOf(dueOn),
  ...(kenmerk === undefined ? {} : { kenmerk: kenmerk as Kenmerk }),
});
