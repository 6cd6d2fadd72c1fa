import type { RestingOrder } from '../../../app/ports/resting.ts';
import { createSortedList } from '../sortedList.ts';
import {
  createColumns,
  type RestingColumns,
  type RestingFacts,
  type WrittenColumns,
} from './columns.ts';
import { RestingRow } from './restingRow.ts';

/** Grows when another version cannot read what this one wrote down. */
const SHAPE = 2;

export interface WrittenResting {
  readonly shape: number;
  readonly columns: WrittenColumns;
}

/** Complaints at rest, in both orders in which they are asked for. */
export function createResting() {
  let columns: RestingColumns = createColumns();
  const rows = new Map<string, RestingRow>();
  let lists = emptyLists();

  const drop = (itemId: string): void => {
    const row = rows.get(itemId);
    if (!row) return;
    for (const list of Object.values(lists)) list.delete(row);
    rows.delete(itemId);
  };
  const take = (itemId: string, ordinal: number): RestingRow => {
    const row = new RestingRow(columns, ordinal);
    rows.set(itemId, row);
    for (const list of Object.values(lists)) list.add(row);
    return row;
  };

  return {
    /** Another state of a complaint is another row: what was worked out of the one before does not hold for it. */
    set: (facts: RestingFacts): void => {
      const before = rows.get(facts.itemId);
      drop(facts.itemId);
      take(facts.itemId, columns.add(facts));
      if (before) columns.clear(before.ordinal);
    },
    delete: (itemId: string): void => {
      const before = rows.get(itemId);
      drop(itemId);
      if (before) columns.clear(before.ordinal);
    },
    get: (itemId: string): RestingRow | undefined => rows.get(itemId),
    ids: (): Iterable<string> => rows.keys(),
    size: (): number => rows.size,
    rows: (order: RestingOrder): readonly RestingRow[] => lists[order].items(),
    written: (): WrittenResting => ({
      shape: SHAPE,
      columns: columns.written(lists.kenmerk.items().map(({ ordinal }) => ordinal)),
    }),
    /** Takes over what was written down, in place of what is there; nothing when another version wrote it. */
    restore: (written: WrittenResting): readonly RestingRow[] => {
      if (written.shape !== SHAPE) return [];
      columns = createColumns(written.columns);
      lists = emptyLists();
      rows.clear();
      return columns.itemIds.map((itemId, ordinal) => take(itemId, ordinal));
    },
  };
}

type Sorted = Pick<RestingRow, 'kenmerk' | 'received'>;

const byKenmerk = (one: Sorted, other: Sorted): number =>
  one.kenmerk < other.kenmerk ? -1 : one.kenmerk > other.kenmerk ? 1 : 0;

const byReceived = (one: Sorted, other: Sorted): number =>
  one.received < other.received ? -1 : one.received > other.received ? 1 : byKenmerk(one, other);

const emptyLists = () => ({
  kenmerk: createSortedList<RestingRow>(byKenmerk),
  ontvangen: createSortedList<RestingRow>(byReceived),
});
