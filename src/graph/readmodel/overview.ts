import type { ComplaintAtRest } from '../../app/ports/register.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Brief } from './modelRow.ts';

/** The rows in memory, and the lists made of them: each is made anew only when something in it changed. */
export interface Overview {
  readonly set: (row: Brief) => void;
  readonly delete: (itemId: string) => void;
  readonly get: (itemId: string) => Brief | undefined;
  readonly all: () => readonly Brief[];
  readonly owing: () => readonly Brief[];
  /** Rows of destroyed complaints. */
  readonly bare: () => readonly Brief[];
  readonly active: () => readonly Complaint[];
  readonly atRest: () => readonly ComplaintAtRest[];
}

export function createOverview(): Overview {
  const atRest = new Map<string, Brief>();
  const active = new Map<string, Brief>();
  let activeList: readonly Complaint[] | undefined;
  let atRestList: readonly ComplaintAtRest[] | undefined;

  const drop = (itemId: string): void => {
    if (active.delete(itemId)) activeList = undefined;
    if (atRest.delete(itemId)) atRestList = undefined;
  };

  return {
    set: (row) => {
      const home = row.atRest ? atRest : active;
      // Bookkeeping leaves a row in its place: the order of the lists is that of the register.
      if (!home.has(row.itemId)) drop(row.itemId);
      home.set(row.itemId, row);
      if (row.atRest) atRestList = undefined;
      else activeList = undefined;
    },
    delete: drop,
    get: (itemId) => active.get(itemId) ?? atRest.get(itemId),
    all: () => [...active.values(), ...atRest.values()],
    owing: () => [...active.values(), ...atRest.values()].filter(({ outbox }) => outbox.length > 0),
    bare: () => [...active.values()].filter((row) => row.active === undefined),
    active: () => (activeList ??= [...active.values()].flatMap((row) => row.active ?? [])),
    atRest: () =>
      (atRestList ??= [...atRest.values()].flatMap((row) => row.atRest ?? []).sort(byKenmerk)),
  };
}

const byKenmerk = (one: ComplaintAtRest, other: ComplaintAtRest): number =>
  one.kenmerk < other.kenmerk ? -1 : one.kenmerk > other.kenmerk ? 1 : 0;
