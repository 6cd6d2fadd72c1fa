import type { RestingOrder } from '../../app/ports/resting.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Brief, ModelRow } from './modelRow.ts';
import { createResting, type WrittenResting } from './resting/resting.ts';
import type { RestingRow } from './resting/restingRow.ts';

/** The rows in memory, and the lists made of them: each is made anew only when something in it changed. */
export interface Overview {
  readonly set: (row: Brief) => void;
  readonly delete: (itemId: string) => void;
  readonly get: (itemId: string) => ModelRow | undefined;
  /** What a list shows of it; undefined for one that stands in none. */
  readonly shown: (itemId: string) => Complaint | RestingRow | undefined;
  readonly all: () => readonly ModelRow[];
  readonly ids: () => Iterable<string>;
  readonly size: () => number;
  readonly owing: () => readonly ModelRow[];
  /** Rows that a hand outside the app wrote last. */
  readonly touched: () => readonly ModelRow[];
  /** Rows of destroyed complaints. */
  readonly bare: () => readonly ModelRow[];
  readonly active: () => readonly Complaint[];
  readonly atRest: (order: RestingOrder) => readonly RestingRow[];
  readonly written: () => WrittenOverview;
  /** Numbers and ids of what was written down. */
  readonly restore: (written: WrittenOverview) => readonly ModelRow[];
}

/** What a restart takes over at once, and the ids of the rows that it reads one by one. */
export interface WrittenOverview {
  readonly resting: WrittenResting;
  readonly others: readonly string[];
}

export function createOverview(): Overview {
  const resting = createResting();
  // Everything that asks for more than the columns hold: it is active, owes something, or was touched.
  const whole = new Map<string, Brief>();
  let activeList: readonly Complaint[] | undefined;

  const isAtRest = ({ resting: facts }: Brief): boolean => facts !== undefined;
  const all = (): readonly ModelRow[] => [
    ...whole.values(),
    ...resting.rows('kenmerk').filter(({ itemId }) => !whole.has(itemId)),
  ];

  return {
    set: (row) => {
      if (row.resting) resting.set({ ...row, ...row.resting });
      else resting.delete(row.itemId);
      if (isPlain(row)) whole.delete(row.itemId);
      else whole.set(row.itemId, row);
      activeList = undefined;
    },
    delete: (itemId) => {
      resting.delete(itemId);
      whole.delete(itemId);
      activeList = undefined;
    },
    get: (itemId) => whole.get(itemId) ?? resting.get(itemId),
    shown: (itemId) => whole.get(itemId)?.active ?? resting.get(itemId),
    all,
    *ids() {
      yield* whole.keys();
      for (const itemId of resting.ids()) if (!whole.has(itemId)) yield itemId;
    },
    size: () => resting.size() + [...whole.values()].filter((row) => !isAtRest(row)).length,
    owing: () => [...whole.values()].filter(({ outbox }) => outbox.length > 0),
    touched: () => [...whole.values()].filter(({ touch }) => touch !== undefined),
    bare: () => [...whole.values()].filter((row) => !row.active && !isAtRest(row)),
    active: () => (activeList ??= [...whole.values()].flatMap((row) => row.active ?? [])),
    atRest: resting.rows,
    written: () => ({ resting: resting.written(), others: [...whole.keys()] }),
    restore: (written) => resting.restore(written.resting),
  };
}

// The columns hold all of it.
const isPlain = ({ resting, outbox, touch, unsealed }: Brief): boolean =>
  resting !== undefined && outbox.length === 0 && touch === undefined && unsealed !== true;
