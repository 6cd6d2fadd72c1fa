import type { ListItem } from '../readmodel/listItem.ts';
import { readNotice, type NoticeRow } from './noticeRow.ts';
import { createArrivals, type Arrivals } from './arrivals.ts';
import { createSentMessages, type SentMessages } from './sentMessages.ts';

/** What this process knows of `Berichten`, so that a decision need not ask which cards it outdates. */
export interface NoticeBook {
  /** All notices about a complaint; undefined when some may be unknown, and the list must be asked. */
  readonly of: (kenmerk: string) => readonly NoticeRow[] | undefined;
  /** Takes a row over unless a newer state of it is known. */
  readonly put: (item: ListItem) => void;
  readonly remove: (itemId: string) => void;
  /** These are all notices about this complaint; from now on changes come in by themselves. */
  readonly complete: (kenmerk: string, items: readonly ListItem[]) => void;
  /** Complaints of which a sent card shows an older state than this one. */
  readonly outdated: (volgnummerOf: (kenmerk: string) => number | undefined) => ReadonlySet<string>;
  /** Grows when a notice turned out to be unreachable, and when the thread was lost. */
  readonly unreached: () => number;
  /** Work that arrived with somebody lately, or will. */
  readonly arrived: Arrivals['of'];
  readonly forget: () => void;
  readonly sent: SentMessages;
}

/** Far more than one day brings; beyond it everything is asked anew. */
const mostRows = 50_000;

/** A book without a page: nothing is complete until the list was asked. */
export function createNoticeBook(): NoticeBook {
  const rows = new Map<string, NoticeRow>();
  const ids = new Map<string, Set<string>>();
  const complete = new Set<string>();

  const arrivals = createArrivals();
  let unreached = 0;

  const forget = (): void => {
    unreached += 1;
    rows.clear();
    ids.clear();
    complete.clear();
  };

  const put = (item: ListItem): void => {
    const row = readNotice(item);
    if (row?.status === 'niet-bereikt') unreached += 1;
    if (row?.kenmerk === undefined) return;
    if (item.counter < (rows.get(item.id)?.item.counter ?? 0)) return;
    if (rows.size >= mostRows) forget();
    rows.set(item.id, row);
    arrivals.put(row);
    ids.set(row.kenmerk, (ids.get(row.kenmerk) ?? new Set()).add(item.id));
  };

  const of = (kenmerk: string): readonly NoticeRow[] =>
    [...(ids.get(kenmerk) ?? [])].flatMap((id) => rows.get(id) ?? []);

  return {
    put,
    forget,
    arrived: arrivals.of,
    sent: createSentMessages(),
    unreached: () => unreached,
    of: (kenmerk) => (complete.has(kenmerk) ? of(kenmerk) : undefined),
    remove: (itemId) => {
      const kenmerk = rows.get(itemId)?.kenmerk;
      rows.delete(itemId);
      if (kenmerk !== undefined) ids.get(kenmerk)?.delete(itemId);
    },
    complete: (kenmerk, items) => {
      items.forEach(put);
      complete.add(kenmerk);
    },
    outdated: (volgnummerOf) =>
      new Set(
        [...rows.values()].flatMap(({ kenmerk, status, activityId, shown }) =>
          kenmerk !== undefined &&
          status === 'verzonden' &&
          activityId !== undefined &&
          shown >= 0 &&
          shown < (volgnummerOf(kenmerk) ?? 0)
            ? [kenmerk]
            : [],
        ),
      ),
  };
}
