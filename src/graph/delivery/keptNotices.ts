import type { BusinessTime } from '../../app/command.ts';
import type { Nudge } from '../../app/ports/delivery.ts';
import { deliver } from './deliver.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import type { Held } from './lease.ts';
import { moved, type NoticeRow } from './noticeRow.ts';
import { take } from './take.ts';
import { rereadNotice, writeNotice } from './writeNotice.ts';

/** What decisions owe and was kept until now, by key. */
export type Kept = ReadonlyMap<string, NoticeRow>;

/** Those of a message that were kept, each under a lease of its own: so nobody else tells them meanwhile. */
export async function takeKept(
  deps: DeliveryDeps,
  kept: Kept,
  { tells = [] }: Nudge,
): Promise<readonly Held[]> {
  const taken: Held[] = [];
  for (const { key } of tells.filter(({ keptUntil }) => keptUntil !== undefined)) {
    const row = kept.get(key);
    const held = row && (await take(deps, row));
    if (held) taken.push(held);
  }
  return taken;
}

/**
 * What becomes of them: told, and without a message of their own; or back to wait for the next round. Where the
 * message lapsed each goes by itself, and so ends visibly. A crash before this leaves their leases to run out: then each
 * goes by itself as well, so that they are told at least once.
 */
export async function settleKept(
  deps: DeliveryDeps,
  members: readonly Held[],
  {
    outcome,
    time,
  }: { readonly outcome: 'sent' | 'lapsed' | 'not-sent'; readonly time: BusinessTime },
): Promise<void> {
  for (const held of members) {
    const { row } = held;
    if (outcome === 'lapsed') await deliver(deps, held, time);
    else if (outcome === 'sent') await markTold(deps, row);
    else await writeNotice(deps, row, { Status: 'open', Poging: row.poging - 1 });
  }
}

/** A message with lines under its lease, with those that arrived. */
export const carrying = (
  held: Held,
  members: readonly Held[],
  { arrived }: Pick<Nudge, 'arrived'>,
): Held => ({
  ...held,
  arrived: members.flatMap(({ row }) => row.kenmerk ?? []),
  ...(arrived && { onlyArrived: arrived }),
});

const mostTries = 4;
const pauseMs = 500;

/** What cannot be written down now is told once more: its lease runs out. */
async function markTold(deps: DeliveryDeps, row: NoticeRow): Promise<void> {
  let now: NoticeRow | undefined = row;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const told = { Status: 'verzonden', VolgnummerGetoond: moved } as const;
    if (now?.status === 'verzonden' || (now && (await writeNotice(deps, now, told)))) return;
    await deps.sleep(pauseMs * 2 ** tries);
    now = await rereadNotice(deps, row);
  }
  deps.log('told-not-written', { poging: row.poging });
}
