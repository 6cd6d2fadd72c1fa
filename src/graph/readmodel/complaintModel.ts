import type { Complaint } from '../../domain/complaint/complaint.ts';
import { readComplaint } from '../register/complaintShape.ts';
import { readComplaintRow, type ComplaintRow } from '../register/complaintRow.ts';
import { putBackLongTexts } from '../register/longTexts.ts';
import type { OutboxEntry } from '../register/outbox.ts';
import type { Seal } from '../register/seal.ts';
import { touchOf, type Touch } from '../register/touch.ts';
import type { IntegrityAlarm } from '../register/storeDeps.ts';
import { numberIn } from '../register/number.ts';
import type { RowStore } from './followDelta.ts';
import type { ListItem } from './listItem.ts';

/** What lists, rounds and the follower need of one complaint. */
export interface ModelRow {
  readonly itemId: string;
  readonly etag: string;
  readonly counter: number;
  readonly kenmerk: string;
  readonly createdBy: string;
  readonly volgnummer: number;
  readonly outbox: readonly OutboxEntry[];
  /** Absent when the app itself wrote the row last. */
  readonly touch?: Touch;
  /** Texts over 2,000 characters stand here as `…`; opening the dossier reads them. */
  readonly complaint: Complaint;
}

/** All complaints as this instance knows them: fed by delta, by own writes and by fresh reads. */
export interface ComplaintModel extends RowStore {
  /** Takes a row over unless a newer or the same one is known already. */
  readonly put: (item: ListItem) => void;
  /** Its id was read and answered with 404. */
  readonly remove: (itemId: string) => void;
  readonly rows: () => readonly ModelRow[];
  readonly byKenmerk: (kenmerk: string) => ModelRow | undefined;
  /** Also for a row that is damaged and so in no list. */
  readonly idOf: (kenmerk: string) => string | undefined;
  /** Highest `Volgnummer` ever seen in a row; a fresh one below it means a restored version. */
  readonly highestVolgnummer: (itemId: string) => number;
  /** Highest number given out in a year, 0 when none is known. */
  readonly highestNumber: (year: number) => number;
}

export interface ComplaintModelDeps {
  readonly seal: Seal;
  /** Id of our own application. */
  readonly appId: string;
  readonly integrityAlarm: (alarm: IntegrityAlarm) => void;
}

/**
 * The read model in memory, rebuilt by delta at each start. `RowStore` is what a cache on disk
 * would have to offer in its place.
 */
export function createComplaintModel(deps: ComplaintModelDeps): ComplaintModel {
  const rows = new Map<string, ModelRow>();
  const ids = new Map<string, string>();
  const counters = new Map<string, number>();
  const removed = new Set<string>();
  const highestVolgnummers = new Map<string, number>();
  const highestNumbers = new Map<number, number>();
  let link: string | undefined;

  const put = (item: ListItem): void => {
    if (removed.has(item.id) || item.counter <= (counters.get(item.id) ?? 0)) return;
    counters.set(item.id, item.counter);
    const row = readComplaintRow(item, deps);
    const { kenmerk } = row;
    if (kenmerk !== undefined) ids.set(kenmerk, item.id);
    if ('damaged' in row) {
      rows.delete(item.id);
      deps.integrityAlarm({
        code: 'row-damaged',
        where: item.id,
        ...(kenmerk === undefined ? {} : { kenmerk }),
        ...touchOf(item, deps.appId),
      });
      return;
    }
    count(row);
    alarmWhenTouched(row);
    const complaint = readComplaint(
      putBackLongTexts(row.facts, () => '…'),
      row.volgnummer,
    );
    if (!complaint) {
      rows.delete(item.id);
      deps.integrityAlarm({
        code: 'row-damaged',
        kenmerk: row.kenmerk,
        where: item.id,
        ...row.touch,
      });
      return;
    }
    const { facts: _facts, sealed: _sealed, ...kept } = row;
    rows.set(item.id, { ...kept, complaint });
  };

  const count = ({ itemId, kenmerk, volgnummer, sealed }: ComplaintRow): void => {
    // One typed by hand proves nothing: remembered, it would make the right one seem to have fallen.
    if (sealed) {
      highestVolgnummers.set(itemId, Math.max(volgnummer, highestVolgnummers.get(itemId) ?? 0));
    }
    const number = numberIn(kenmerk);
    if (!number) return;
    highestNumbers.set(number.year, Math.max(number.n, highestNumbers.get(number.year) ?? 0));
  };

  const alarmWhenTouched = (row: ComplaintRow): void => {
    const { itemId, kenmerk, volgnummer, sealed, touch } = row;
    const alarm = (code: IntegrityAlarm['code']): void =>
      deps.integrityAlarm({ code, kenmerk, where: itemId, ...touch });
    const fell = volgnummer < (highestVolgnummers.get(itemId) ?? 0);
    if (!sealed) alarm('row-changed');
    if (fell) alarm('volgnummer-fell');
    if (touch && sealed && !fell) alarm('row-touched');
  };

  const remove = (itemId: string): void => {
    if (removed.has(itemId)) return;
    removed.add(itemId);
    rows.delete(itemId);
    for (const [kenmerk, id] of ids) {
      if (id !== itemId) continue;
      ids.delete(kenmerk);
      // The app never deletes a complaint: destruction is a decision in place.
      deps.integrityAlarm({ code: 'row-removed', kenmerk, where: itemId });
    }
  };

  return {
    put,
    remove,
    rows: () => [...rows.values()],
    byKenmerk: (kenmerk) => rows.get(ids.get(kenmerk) ?? ''),
    idOf: (kenmerk) => ids.get(kenmerk),
    highestVolgnummer: (itemId) => highestVolgnummers.get(itemId) ?? 0,
    highestNumber: (year) => highestNumbers.get(year) ?? 0,
    link: () => link,
    ids: () => counters.keys(),
    commit: (page) => {
      page.items.forEach(put);
      page.removed.forEach(remove);
      link = page.link ?? link;
    },
  };
}
