import type { BusinessTime } from '../../app/command.ts';
import type { Nudge } from '../../app/ports/delivery.ts';
import { nudgeCopy, toldCopy } from './copy.ts';
import { deliver } from './deliver.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { heldBy } from './followOutbox.ts';
import { carrying, settleKept, takeKept, type Kept } from './keptNotices.ts';
import type { Held } from './lease.ts';
import { moved, readNotice, type NoticeRow } from './noticeRow.ts';
import { post, type Posted } from './post.ts';
import type { Settled } from './settled.ts';
import { take } from './take.ts';
import { tellOnCard } from './tellOnCard.ts';
import { untold } from './untold.ts';
import { writeNotice } from './writeNotice.ts';

/** So few at a time that each is sent well within the lease it was created with. */
const nudgesAtOnce = 5;

/** So long at a stretch, real time: then others have their turn, and the next round goes on. */
const longestMs = 20_000;

/** What came of a stretch of nudging. */
export interface Nudged {
  /** Complaints of which a card was sent. */
  readonly touched: ReadonlySet<string>;
  /** How many did not get their turn. */
  readonly left: number;
}

export interface NudgingDeps {
  readonly deps: DeliveryDeps;
  readonly settled: Settled;
  readonly kept: Kept;
  /** One notice that fails does not keep the others from being sent. */
  readonly guarded: (work: () => Promise<void>) => Promise<void>;
}

/** Claims each nudge under its unique key, sends it, and keeps what else it told. */
export const createNudging =
  ({ deps, settled, kept, guarded }: NudgingDeps) =>
  async (nudges: readonly Nudge[], time: BusinessTime): Promise<Nudged> => {
    const touched = new Set<string>();
    const over = nudges.filter(({ key }) => settled.has(key));
    const open = await untold(deps, settled, [...nudges, ...over.flatMap(goesAllTheSame)]);
    const queue: Nudge[] = [];
    for (const nudge of open) {
      const isTold = nudge.onCard === true && (await isOnCard(nudge));
      if (!isTold) queue.push(...(nudge.onCard ? await asMessage(nudge) : [nudge]));
    }

    async function isOnCard(nudge: Nudge): Promise<boolean> {
      if (!(await tellOnCard(deps, nudge, time))) return false;
      settled.add(nudge.key);
      return true;
    }

    /** Where there is no card: the message of his day, unless he has had that. */
    async function asMessage({ onCard: _, ...nudge }: Nudge): Promise<readonly Nudge[]> {
      const { otherwise: key = nudge.key } = nudge;
      return await untold(deps, settled, [{ ...nudge, key, tells: [nudge] }]);
    }

    const one = async (nudge: Nudge, posted: Posted): Promise<void> => {
      const held = heldBy(posted) ?? (await again(nudge, posted));
      if (held === undefined) {
        if (settled.has(nudge.key)) queue.push(...goesAllTheSame(nudge));
        return;
      }
      if (held.row.kenmerk !== undefined) touched.add(held.row.kenmerk);
      const members = await takeKept(deps, kept, nudge);
      const outcome = await deliver(deps, carrying(held, members, nudge), time);
      await settleKept(deps, members, { outcome, time });
      if (outcome !== 'sent') return;
      settled.add(nudge.key);
      await told((nudge.tells ?? []).filter(({ keptUntil }) => keptUntil === undefined));
    };

    /** Has its row already. */
    const oneKept = async ({ key, kenmerk }: Nudge): Promise<void> => {
      const row = kept.get(key);
      const held = row && (await take(deps, row));
      if (held === undefined) return;
      if (kenmerk !== undefined) touched.add(kenmerk);
      await deliver(deps, held, time);
    };

    /** A nudge that lapsed and is due again is taken again; one that was sent is done. */
    const again = async (nudge: Nudge, posted: Posted): Promise<Held | undefined> => {
      const row = posted.kind === 'there' ? readNotice(posted.item) : undefined;
      if (row?.status === 'verzonden' || row?.status === 'niet-bereikt') settled.add(row.key);
      if (row?.status !== 'vervallen') return undefined;
      const asked = await askingFor(nudge, row);
      return asked && (await take(deps, asked));
    };

    /** The message of a day that lapsed unsent may be about something else by now; one that was sent is over. */
    const askingFor = async (
      { kind, kenmerk }: Nudge,
      row: NoticeRow,
    ): Promise<NoticeRow | undefined> => {
      if (row.notice.kind === kind && row.kenmerk === kenmerk) return row;
      if (row.activityId !== undefined) return undefined;
      return await writeNotice(deps, row, { Soort: kind, Kenmerk: kenmerk ?? null });
    };

    /** Told in one message: each is done, and has no message of its own. */
    const told = async (those: readonly Nudge[]): Promise<void> => {
      for (let from = 0; from < those.length; from += nudgesAtOnce) {
        const copies = those.slice(from, from + nudgesAtOnce).map((each) => toldCopy(each, time));
        for (const posted of await post(deps, copies)) {
          const row = posted.kind === 'there' ? readNotice(posted.item) : undefined;
          if (row?.status === 'vervallen') {
            await writeNotice(deps, row, { Status: 'verzonden', VolgnummerGetoond: moved });
          }
          if (row) settled.add(row.key);
        }
      }
    };

    const until = deps.monotonicMs() + longestMs;
    while (queue.length > 0 && deps.monotonicMs() < until) {
      const some = takeReady(deps, queue);
      if (some.length === 0) {
        // Everybody who is left had enough for now: the next round goes on with them.
        break;
      }
      const fresh = some.filter(({ keptUntil }) => keptUntil === undefined);
      const posted = await post(
        deps,
        fresh.map((each) => nudgeCopy(deps, each, time)),
      );
      await Promise.all(
        some.map((nudge) =>
          guarded(async () => {
            const made = posted[fresh.indexOf(nudge)];
            await (made ? one(nudge, made) : oneKept(nudge));
          }),
        ),
      );
    }
    return { touched, left: queue.length };
  };

/** The message of the day is out already: what else is due today, or arrived, does not wait for that of tomorrow. */
const goesAllTheSame = ({ tells = [], arrived, afterwards = [] }: Nudge): readonly Nudge[] =>
  arrived ? tells : [...tells.filter(({ pressing }) => pressing), ...afterwards];

/** The first in the queue that may go now, one of each person, so that no chat gets a burst. */
const takeReady = ({ pace }: DeliveryDeps, queue: Nudge[]): readonly Nudge[] => {
  const ready: Nudge[] = [];
  for (let at = 0; at < queue.length && ready.length < nudgesAtOnce;) {
    const nudge = queue[at];
    if (nudge && pace.waitMs(nudge.to) === 0 && ready.every(({ to }) => to !== nudge.to)) {
      ready.push(nudge);
      queue.splice(at, 1);
    } else at += 1;
  }
  return ready;
};
