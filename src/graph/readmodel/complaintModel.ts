import type { Candidate, SearchText } from '../../app/ports/register.ts';
import type { ComplaintAtRest, RestingOrder } from '../../app/ports/resting.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { RowStore } from './followDelta.ts';
import type { ListItem } from './listItem.ts';
import type { ComplaintRow } from '../register/complaintRow.ts';
import { briefAsRead, keptLater, readBrief, type Brief, type ModelRow } from './modelRow.ts';
import { createOverview, type WrittenOverview } from './overview.ts';
import { readKept } from './readKept.ts';
import { readItem, type ItemRead, type ReadDeps } from './readItem.ts';
import type { DamagedRow, KeptRow, RowCache } from './rowCache.ts';
import { createSeen } from './seen.ts';

/** All complaints as this instance knows them: fed by delta, by own writes and by fresh reads. */
export interface ComplaintModel extends RowStore {
  /** Takes a row over unless a newer or the same one is known already. */
  readonly put: (item: ListItem) => void;
  /** The same of what this process wrote itself, texts and all: nothing in it has to be read or proven again. */
  readonly putOwn: (own: OwnRow) => void;
  /** Its id was read and answered with 404. */
  readonly remove: (itemId: string) => void;
  readonly rows: () => readonly ModelRow[];
  /** How many complaints it knows. */
  readonly size: () => number;
  /** Rows that a hand outside the app wrote last. */
  readonly touched: () => readonly ModelRow[];
  /** Rows whose outbox is not empty: all that follower and sweep look at. */
  readonly owing: () => readonly ModelRow[];
  /** Rows of destroyed complaints: number, outbox and nothing else. */
  readonly bare: () => readonly ModelRow[];
  readonly byKenmerk: (kenmerk: string) => ModelRow | undefined;
  /** Texts over 2,000 characters stand here as `…`; opening the dossier reads them. */
  readonly complaintOf: (kenmerk: string) => Complaint | undefined;
  readonly active: () => readonly Complaint[];
  readonly atRest: (order: RestingOrder) => readonly ComplaintAtRest[];
  /** Makes the lists and the index ready before somebody asks for them, a part each time. */
  readonly warm: () => Iterable<void>;
  readonly candidates: (words: readonly string[]) => Iterable<Candidate>;
  /** Also for a row that is damaged and so in no list. */
  readonly idOf: (kenmerk: string) => string | undefined;
  /** Highest `Volgnummer` ever seen in a row; a fresh one below it means a restored version. */
  readonly highestVolgnummer: (itemId: string) => number;
  /** Highest number given out in a year, 0 when none is known. */
  readonly highestNumber: (year: number) => number;
}

/** A row as this process wrote it. */
export interface OwnRow {
  readonly item: ListItem;
  readonly row: ComplaintRow;
  /** Without long texts: they would not fit in what is kept of it. */
  readonly complaint: Complaint;
}

export interface ComplaintModelDeps extends ReadDeps {
  readonly cache: RowCache;
}

/** The read model: what lists and rounds sort and filter on in memory, the rest in the cache (protocol.md §4). */
export function createComplaintModel(deps: ComplaintModelDeps): ComplaintModel {
  const { cache, integrityAlarm } = deps;
  const overview = createOverview();
  const seen = createSeen(overview);
  const removed = new Set<string>();
  const damaged = new Map<string, DamagedRow>();

  const know = (kept: Pick<KeptRow, 'id' | 'counter' | 'brief'>, brief?: Brief): void => {
    if (!removed.has(kept.id)) seen.know(brief ?? readBrief(kept));
  };

  const isNews = ({ id, counter }: ListItem): boolean =>
    !removed.has(id) && (counter > seen.counterOf(id) || isLost(id, counter));

  // Known, and the cache lost it: the same state once more fills it again.
  const isLost = (id: string, counter: number): boolean =>
    overview.get(id)?.counter === counter && !cache.has(id);

  const takeOver = (items: readonly ListItem[], gone: readonly string[], link?: string): void => {
    const read = items
      .filter(isNews)
      .map((item) => readItem(item, deps, seen.volgnummerOf(item.id)));
    takeIn(read, gone, link);
  };

  const takeIn = (read: readonly ItemRead[], gone: readonly string[], link?: string): void => {
    const rows = read.flatMap(({ kept }) => kept ?? []);
    const news = remember(read, gone);
    cache.commit({
      rows,
      removed: gone,
      ...(link !== undefined && { link }),
      ...(news && { damaged: [...damaged.values()] }),
    });
    read.forEach(seen.learn);
    for (const { kept, brief } of read) if (kept) know(kept, brief);
    gone.forEach(forget);
    // While it is being filled the next page says more.
    if (cache.overviewIsOld() && cache.link() !== undefined) cache.keepOverview(overview.written());
  };

  /** Whether another row is damaged than was known. */
  const remember = (read: readonly ItemRead[], gone: readonly string[]): boolean => {
    const before = [...damaged.keys()].join();
    for (const { item, kenmerk, kept } of read) {
      const { id, counter } = item;
      if (kept) damaged.delete(id);
      else damaged.set(id, { id, counter, ...(kenmerk !== undefined && { kenmerk }) });
    }
    for (const id of gone) damaged.delete(id);
    return [...damaged.keys()].join() !== before;
  };

  const forget = (itemId: string): void => {
    if (removed.has(itemId)) return;
    removed.add(itemId);
    overview.delete(itemId);
    for (const kenmerk of seen.forget(itemId)) {
      // The app never deletes a complaint: destruction is a decision in place.
      integrityAlarm({ code: 'row-removed', kenmerk, where: itemId });
    }
  };

  for (const id of cache.removed()) removed.add(id);
  const written = cache.overview() as WrittenOverview | undefined;
  const restored = written ? overview.restore(written) : [];
  restored.forEach(seen.count);
  for (const id of removed) overview.delete(id);
  for (const kept of cache.load(restored.length > 0 ? written?.others : undefined)) know(kept);
  for (const row of cache.damaged()) {
    const { id, counter, kenmerk } = row;
    damaged.set(id, row);
    const known = kenmerk !== undefined && { kenmerk };
    seen.learn({ item: { id, counter, etag: '', fields: {} }, ...known });
    integrityAlarm({ code: 'row-damaged', where: id, ...known });
  }
  const rowOf = (kenmerk: string): ModelRow | undefined => overview.get(seen.idOf(kenmerk) ?? '');

  return {
    put: (item) => {
      if (isNews(item)) takeOver([item], []);
    },
    putOwn: ({ item, row, complaint }) => {
      if (!isNews(item)) return;
      const { kenmerk, volgnummer } = row;
      const own = { kept: keptLater(row, complaint), brief: briefAsRead(row, complaint) };
      takeIn([{ item, kenmerk, volgnummer, sealed: true, ...own }], []);
    },
    remove: (itemId) => {
      if (!removed.has(itemId)) takeOver([], [itemId]);
    },
    commit: ({ items, removed: gone, link }) => {
      takeOver(items, gone, link);
    },
    link: () => cache.link(),
    ids: () => seen.ids(),
    ...{ rows: overview.all, size: overview.size, touched: overview.touched },
    ...{ owing: overview.owing, bare: overview.bare },
    ...{ active: overview.active, atRest: overview.atRest },
    byKenmerk: rowOf,
    complaintOf: (kenmerk) => {
      const row = rowOf(kenmerk);
      return row && readKept(cache, row);
    },
    *warm() {
      for (const order of ['kenmerk', 'ontvangen'] as const) {
        overview.atRest(order);
        yield;
      }
      yield* cache.warm();
    },
    *candidates(words) {
      for (const { id, text } of cache.matching(words)) {
        const complaint = overview.shown(id);
        if (complaint) yield { complaint, text: () => parsedText(text()) };
      }
    },
    idOf: seen.idOf,
    highestVolgnummer: seen.volgnummerOf,
    highestNumber: seen.numberIn,
  };
}

const parsedText = (text: string | undefined): ReturnType<Candidate['text']> =>
  text === undefined ? undefined : (JSON.parse(text) as SearchText);
