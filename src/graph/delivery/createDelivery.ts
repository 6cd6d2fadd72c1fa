import type { BusinessTime } from '../../app/command.ts';
import type { Delivery, Nudge } from '../../app/ports/delivery.ts';
import type { Instant } from '../../domain/calendar/isoDate.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { loadRow } from '../register/loadRow.ts';
import { createNudging } from './createNudging.ts';
import { deliver } from './deliver.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { dueOf, keptUntilNow, unfinished, type Unfinished } from './dueNotices.ts';
import { followOutbox } from './followOutbox.ts';
import type { Held } from './lease.ts';
import type { NoticeRow } from './noticeRow.ts';
import { recordLeft } from './record.ts';
import { refresh } from './refresh.ts';
import { createSettled } from './settled.ts';
import { take } from './take.ts';
import { createUnreached } from './unreached.ts';
import { untold } from './untold.ts';

/** A round may ask what is due together with what changed. */
export interface LookingAhead extends Delivery {
  /** Asks what is unfinished now; the next `follow` of everything goes by it. */
  lookAhead(): Promise<void>;
}

/** Follower and delivery in the lists `Logboek` and `Berichten` (protocol.md §1, §3). */
export function createDelivery(deps: DeliveryDeps): LookingAhead {
  const settled = createSettled(deps);

  const sendAll = async (held: readonly Held[], time: BusinessTime): Promise<void> => {
    const sending = held.map((each) =>
      withoutStopping(deps, async () => {
        await deliver(deps, each, time);
      }),
    );
    await Promise.all(sending);
  };

  const followOne = async (kenmerk: string, time: BusinessTime): Promise<void> => {
    if (!deps.model.byKenmerk(kenmerk)) await loadRow(deps, kenmerk);
    const row = deps.model.byKenmerk(kenmerk);
    if (row) await sendAll(await followOutbox(deps, row, time), time);
  };

  let ahead: Promise<Unfinished> | undefined;
  const kept = new Map<string, NoticeRow>();

  const followAll = async (time: BusinessTime): Promise<void> => {
    const moved = new Set<string>();
    for (const { kenmerk, outbox } of deps.model.owing()) {
      if (outbox.every((entry) => deps.proof.isCopied(kenmerk, entry))) continue;
      await withoutStopping(deps, () => followOne(kenmerk, time));
      moved.add(kenmerk);
    }
    await withoutStopping(deps, () => recordLeft(deps));
    const found = await (ahead ?? unfinished(deps));
    ahead = undefined;
    kept.clear();
    for (const row of keptUntilNow(deps, found, time)) kept.set(row.key, row);
    for (const row of dueOf(deps, found, time)) {
      if (deps.pace.waitMs(row.notice.to) > 0) continue;
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

  const sendNudges = createNudging({
    deps,
    settled,
    kept,
    guarded: (work) => withoutStopping(deps, work),
  });

  return {
    follow: (time, kenmerk) => (kenmerk === undefined ? followAll(time) : followOne(kenmerk, time)),
    kept: () => [...kept.values()].map(nudgeOf),
    untold: (nudges) => untold(deps, settled, nudges),
    nudge: async (nudges, time) => {
      const { touched, left } = await sendNudges(nudges, time);
      await refreshAll(touched, time);
      return left;
    },
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

const nudgeOf = ({ key, notice, kenmerk, dueOn }: NoticeRow): Nudge => ({
  ...{ key, kind: notice.kind, to: notice.to, keptUntil: dueOn as Instant },
  ...(kenmerk !== undefined && { kenmerk: kenmerk as Kenmerk }),
});
