import type { GraphPort } from '../port.ts';
import type { ListItem } from './listItem.ts';
import { expand, readById, readPage } from './readDelta.ts';

/** Where the rows of one list and its delta link are kept: memory now, SQLite on the instance's disk later. */
export interface RowStore {
  /** Path of the delta link to go on from; undefined before the first full enumeration. */
  readonly link: () => string | undefined;
  readonly ids: () => Iterable<string>;
  /** Rows, removals and the new link of one page belong together: all or nothing. */
  readonly commit: (page: CommittedPage) => void;
}

export interface CommittedPage {
  readonly items: readonly ListItem[];
  /** Read by id and answered with 404; these ids never come back. */
  readonly removed: readonly string[];
  readonly link?: string;
}

export interface FollowDeltaDeps {
  readonly graph: GraphPort;
  /** `/sites/…/lists/…/items`. */
  readonly itemsPath: string;
  /** Columns of the list that the store needs. */
  readonly columns: readonly string[];
  readonly store: RowStore;
  readonly log: (event: string, details: Readonly<Record<string, string | number>>) => void;
}

/** Brings a store up to date; false when that did not succeed wholly and it stays as old as it was. */
export type Sync = () => Promise<boolean>;

/** A page that cannot be read this often in a row is given up for a full enumeration. */
const badPagesBeforeAll = 3;

/**
 * Follows the changes of one list (protocol.md §4). Calls at the same time share one run.
 */
export function followDelta(deps: FollowDeltaDeps): Sync {
  let badPages = 0;
  let running: Promise<boolean> | undefined;

  const run = async (): Promise<boolean> => {
    const link = badPages < badPagesBeforeAll ? deps.store.link() : undefined;
    const outcome = link === undefined ? await enumerate(deps) : await goOn(deps, link);
    const done = outcome === 'expired' ? await enumerate(deps) : outcome;
    if (done === 'bad-page') badPages += 1;
    if (done === 'done') badPages = 0;
    return done === 'done';
  };

  return () => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}

type Outcome = 'done' | 'expired' | 'bad-page' | 'unreachable';

/** From the last delta link on: each page is kept together with the link behind it. */
async function goOn(deps: FollowDeltaDeps, from: string): Promise<Outcome> {
  for (let path = from; ;) {
    const page = await readPage(deps, path);
    if (typeof page === 'string') return page;
    deps.store.commit({ items: page.items, removed: page.removed, link: page.link });
    if (page.last) return 'done';
    path = page.link;
  }
}

/** One page out of hundreds that does not come is no reason to begin anew. */
const mostReads = 3;

const readAgain = async (deps: FollowDeltaDeps, path: string): ReturnType<typeof readPage> => {
  for (let reads = 1; ; reads += 1) {
    const page = await readPage(deps, path);
    if (page !== 'unreachable' || reads === mostReads) return page;
  }
};

/** So many rows between two lines that say how far it is. */
const rowsPerLine = 5_000;

/** Everything; what did not come is read by id, and only then is the link kept. */
async function enumerate(deps: FollowDeltaDeps): Promise<Outcome> {
  const seen = new Set<string>();
  const known = [...deps.store.ids()];
  let told = 0;
  let reading = readAgain(deps, `${deps.itemsPath}/delta?${expand(deps)}`);
  for (;;) {
    const page = await reading;
    if (page === 'expired') return 'unreachable';
    if (typeof page === 'string') return page;
    // The next page comes while this one is taken in.
    if (!page.last) reading = readAgain(deps, page.link);
    for (const { id } of page.items) seen.add(id);
    deps.store.commit({ items: page.items, removed: page.removed });
    if (seen.size - told >= rowsPerLine) {
      told = seen.size;
      deps.log('read-model-filling', { rows: told });
    }
    if (page.last) {
      const missing = await readById(
        deps,
        known.filter((id) => !seen.has(id)),
      );
      if (!missing) return 'unreachable';
      deps.store.commit({ ...missing, link: page.link });
      return 'done';
    }
  }
}
