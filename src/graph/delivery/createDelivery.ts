import type { BusinessTime } from '../../app/command.ts';
import type { Delivery, Nudge } from '../../app/ports/delivery.ts';
import { loadRow } from '../register/loadRow.ts';
import { nudgeCopy } from './copy.ts';
import { deliver } from './deliver.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { dueOf, unfinished, type Unfinished } from './dueNotices.ts';
import { followOutbox, heldBy } from './followOutbox.ts';
import type { Held } from './lease.ts';
import { readNotice, type NoticeRow } from './noticeRow.ts';
import { post, type Posted } from './post.ts';
import { refresh } from './refresh.ts';
import { createSettled } from './settled.ts';
import { take } from './take.ts';
import { createUnreached } from './unreached.ts';
import { wasToldSince } from './wasToldSince.ts';

/** So few at a time that each is sent well within the lease it was created with. */
const nudgesAtOnce = 5;

/** A round may ask what is due together with what changed. */
export interface LookingAhead extends Delivery {
  /** Asks what is unfinished now; the next `follow` of everything goes by it. */
  lookAhead(): Promise<void>;
}

/** Follower and delivery in the lists `Logboek` and `Berichten` (protocol.md §1, §3). */
export function createDelivery(deps: DeliveryDeps): LookingAhead {
  const settled = createSettled(deps);

  const sendAll = async (held: readonly Held[], time: BusinessTime): Promise<void> => {
    await Promise.all(held.map((each) => withoutStopping(deps, () => deliver(deps, each, time))));
  };

  const followOne = async (kenmerk: string, time: BusinessTime): Promise<void> => {
    if (!deps.model.byKenmerk(kenmerk)) await loadRow(deps, kenmerk);
    const row = deps.model.byKenmerk(kenmerk);
    if (row) await sendAll(await followOutbox(deps, row, time), time);
  };

  let ahead: Promise<Unfinished> | undefined;

  const followAll = async (time: BusinessTime): Promise<void> => {
    const moved = new Set<string>();
    for (const { kenmerk, outbox } of deps.model.owing()) {
      if (outbox.every((entry) => deps.proof.isCopied(kenmerk, entry))) continue;
      await withoutStopping(deps, () => followOne(kenmerk, time));
      moved.add(kenmerk);
    }
    const found = await (ahead ?? unfinished(deps));
    ahead = undefined;
    for (const row of dueOf(deps, found, time)) {
      await withoutStopping(deps, () => takeAndSend(row, time));
      if (row.kenmerk !== undefined) moved.add(row.kenmerk);
    }
    const behind = deps.book.outdated((kenmerk) => deps.model.byKenmerk(kenmerk)?.volgnummer);
    await refreshAll(new Set([...moved, ...behind]), time);
  };

  /** A new card makes the earlier ones of the same person on the same complaint shrink. */
  const refreshAll = async (kenmerken: ReadonlySet<string>, time: BusinessTime): Promise<void> => {
    for (const kenmerk of kenmerken) {
      await withoutStopping(deps, () => refresh(deps, kenmerk, time));
    }
  };

  const takeAndSend = async (row: NoticeRow, time: BusinessTime): Promise<void> => {
    const held = await take(deps, row);
    if (held) await sendAll([held], time);
  };

  const nudge = async (nudges: readonly Nudge[], time: BusinessTime): Promise<void> => {
    const open: Nudge[] = [];
    for (const each of nudges) {
      if (settled.has(each.key)) continue;
      if (await wasToldSince(deps, each)) settled.add(each.key);
      else open.push(each);
    }
    const moved = new Set<string>();
    for (let from = 0; from < open.length; from += nudgesAtOnce) {
      const copies = open
        .slice(from, from + nudgesAtOnce)
        .map((each) => nudgeCopy(deps, each, time));
      const posted = await post(deps, copies);
      const held = posted.flatMap((each) => heldBy(each) ?? []);
      await sendAll(held, time);
      for (const { row } of held) if (row.kenmerk !== undefined) moved.add(row.kenmerk);
      for (const each of posted) await again(each, time);
    }
    await refreshAll(moved, time);
  };

  /** A nudge that lapsed and is due again is taken again; one that was sent is done. */
  const again = async (posted: Posted, time: BusinessTime): Promise<void> => {
    const row = posted.kind === 'there' ? readNotice(posted.item) : undefined;
    if (row?.status === 'vervallen') {
      await withoutStopping(deps, () => takeAndSend(row, time));
    } else if (row?.status === 'verzonden' || row?.status === 'niet-bereikt') {
      settled.add(row.key);
    }
  };

  return {
    follow: (time, kenmerk) => (kenmerk === undefined ? followAll(time) : followOne(kenmerk, time)),
    nudge,
    refresh: (kenmerk, time) => refresh(deps, kenmerk, time),
    undelivered: createUnreached(deps),
    lookAhead: async () => {
      const looked = unfinished(deps);
      ahead = looked;
      await looked.catch(() => {
        ahead = undefined;
      });
    },
  };
}

/** One notice that fails does not keep the others from being sent; its lease runs out. */
async function withoutStopping(deps: DeliveryDeps, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    deps.log('delivery-fault', { fault: error instanceof Error ? error.name : 'unknown' });
  }
}
