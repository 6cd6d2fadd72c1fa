import type { Candidate, ComplaintAtRest } from '../../app/ports/register.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { numberIn } from '../register/number.ts';
import type { RowStore } from './followDelta.ts';
import type { ListItem } from './listItem.ts';
import { createBriefReader, type Brief, type ModelRow } from './modelRow.ts';
import { createOverview } from './overview.ts';
import { readKept } from './readKept.ts';
import { readItem, type ItemRead, type ReadDeps } from './readItem.ts';
import type { KeptRow, RowCache } from './rowCache.ts';

/** All complaints as this instance knows them: fed by delta, by own writes and by fresh reads. */
export interface ComplaintModel extends RowStore {
  /** Takes a row over unless a newer or the same one is known already. */
  readonly put: (item: ListItem) => void;
  /** Its id was read and answered with 404. */
  readonly remove: (itemId: string) => void;
  readonly rows: () => readonly ModelRow[];
  /** Rows whose outbox is not empty: all that follower and sweep look at. */
  readonly owing: () => readonly ModelRow[];
  /** Rows of destroyed complaints: number, outbox and nothing else. */
  readonly bare: () => readonly ModelRow[];
  readonly byKenmerk: (kenmerk: string) => ModelRow | undefined;
  /** Texts over 2,000 characters stand here as `…`; opening the dossier reads them. */
  readonly complaintOf: (kenmerk: string) => Complaint | undefined;
  readonly active: () => readonly Complaint[];
  readonly atRest: () => readonly ComplaintAtRest[];
  readonly candidates: (words: readonly string[]) => Iterable<Candidate>;
  /** Also for a row that is damaged and so in no list. */
  readonly idOf: (kenmerk: string) => string | undefined;
  /** Highest `Volgnummer` ever seen in a row; a fresh one below it means a restored version. */
  readonly highestVolgnummer: (itemId: string) => number;
  /** Highest number given out in a year, 0 when none is known. */
  readonly highestNumber: (year: number) => number;
}

export interface ComplaintModelDeps extends ReadDeps {
  readonly cache: RowCache;
}

/** The read model: what lists and rounds sort and filter on in memory, the rest in the cache (protocol.md §4). */
export function createComplaintModel(deps: ComplaintModelDeps): ComplaintModel {
  const { cache, integrityAlarm } = deps;
  const overview = createOverview();
  const readBrief = createBriefReader();
  const ids = new Map<string, string>();
  const counters = new Map<string, number>();
  const removed = new Set<string>();
  const highestVolgnummers = new Map<string, number>();
  const highestNumbers = new Map<number, number>();

  const know = (kept: Pick<KeptRow, 'id' | 'counter' | 'brief'>): void => {
    const brief = readBrief(kept);
    count(brief);
    overview.set(brief);
  };

  const count = ({ itemId, counter, kenmerk, volgnummer, unsealed }: Brief): void => {
    counters.set(itemId, Math.max(counter, counters.get(itemId) ?? 0));
    ids.set(kenmerk, itemId);
    // One typed by hand proves nothing: remembered, it would make the right one seem to have fallen.
    if (unsealed !== true) raise(itemId, volgnummer);
    const number = numberIn(kenmerk);
    if (!number) return;
    highestNumbers.set(number.year, Math.max(number.n, highestNumbers.get(number.year) ?? 0));
  };

  const raise = (itemId: string, volgnummer: number): void => {
    highestVolgnummers.set(itemId, Math.max(volgnummer, highestVolgnummers.get(itemId) ?? 0));
  };

  const isNews = ({ id, counter }: ListItem): boolean =>
    !removed.has(id) && (counter > (counters.get(id) ?? 0) || isLost(id, counter));

  // Known, and the cache lost it: the same state once more fills it again.
  const isLost = (id: string, counter: number): boolean =>
    overview.get(id)?.counter === counter && !cache.has(id);

  const takeOver = (items: readonly ListItem[], gone: readonly string[], link?: string): void => {
    const read = items
      .filter(isNews)
      .map((item) => readItem(item, deps, highestVolgnummers.get(item.id) ?? 0));
    const rows = read.flatMap(({ kept }) => kept ?? []);
    cache.commit({ rows, removed: gone, ...(link !== undefined && { link }) });
    read.forEach(learn);
    rows.forEach(know);
    gone.forEach(forget);
  };

  const learn = ({ item, kenmerk, volgnummer, sealed, kept }: ItemRead): void => {
    counters.set(item.id, item.counter);
    if (kenmerk !== undefined) ids.set(kenmerk, item.id);
    if (kept !== undefined) return;
    overview.delete(item.id);
    if (sealed && volgnummer !== undefined) raise(item.id, volgnummer);
  };

  const forget = (itemId: string): void => {
    if (removed.has(itemId)) return;
    removed.add(itemId);
    overview.delete(itemId);
    for (const [kenmerk, id] of ids) {
      if (id !== itemId) continue;
      ids.delete(kenmerk);
      // The app never deletes a complaint: destruction is a decision in place.
      integrityAlarm({ code: 'row-removed', kenmerk, where: itemId });
    }
  };

  for (const id of cache.removed()) removed.add(id);
  for (const kept of cache.load()) know(kept);
  const rowOf = (kenmerk: string): Brief | undefined => overview.get(ids.get(kenmerk) ?? '');

  return {
    put: (item) => {
      if (isNews(item)) takeOver([item], []);
    },
    remove: (itemId) => {
      if (!removed.has(itemId)) takeOver([], [itemId]);
    },
    commit: ({ items, removed: gone, link }) => {
      takeOver(items, gone, link);
    },
    link: () => cache.link(),
    ids: () => counters.keys(),
    ...{ rows: overview.all, owing: overview.owing, bare: overview.bare },
    ...{ active: overview.active, atRest: overview.atRest },
    byKenmerk: rowOf,
    complaintOf: (kenmerk) => {
      const row = rowOf(kenmerk);
      return row && readKept(cache, row);
    },
    *candidates(words) {
      for (const { id, text } of cache.matching(words)) {
        const row = overview.get(id);
        const complaint = row?.active ?? row?.atRest;
        if (complaint) yield { complaint, text: JSON.parse(text) as Candidate['text'] };
      }
    },
    idOf: (kenmerk) => ids.get(kenmerk),
    highestVolgnummer: (itemId) => highestVolgnummers.get(itemId) ?? 0,
    highestNumber: (year) => highestNumbers.get(year) ?? 0,
  };
}
