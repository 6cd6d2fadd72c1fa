import { openCacheFile, openInMemory, type CacheFile } from './cacheFile.ts';
import { createCipher } from './cipher.ts';
import { openTables, type Tables } from './tables.ts';
import type { Kept } from './rowTable.ts';

interface CacheDeps {
  readonly folder: string;
  /** 32 bytes; without it the file says nothing. */
  readonly key: Uint8Array;
  /** What the file is about; one about something else is begun anew. */
  readonly scope: string;
  /** What of a text may be found. */
  readonly indexed: (text: string) => string;
  readonly log: (event: string, details: Readonly<Record<string, string | number>>) => void;
}

interface Page {
  readonly rows: readonly Kept[];
  readonly removed: readonly string[];
  readonly link?: string;
  readonly damaged?: readonly Damaged[];
}

interface Damaged {
  readonly id: string;
  readonly counter: number;
  readonly kenmerk?: string;
}

/**
 * The cache of the read model in a SQLite file of this instance, for the service account only and sealed.
 * Nothing in it is needed: whatever is wrong with it, it is removed, and the register fills it anew.
 */
export function openCache(deps: CacheDeps) {
  const cipher = createCipher(deps.key);
  const tablesOf = (file: CacheFile): Tables => openTables(file.db, cipher, deps);
  let file = openCacheFile(deps.folder);
  let tables: Tables;

  const beginAnew = (): void => {
    file.destroy();
    try {
      file = openCacheFile(deps.folder);
    } catch (error) {
      deps.log('cache-in-memory', { kind: kindOf(error) });
      file = openInMemory();
    }
    tables = tablesOf(file);
  };
  const lost = <Value>(instead: Value, error: unknown): Value => {
    deps.log('cache-lost', { kind: kindOf(error) });
    beginAnew();
    return instead;
  };
  const safely = <Value>(instead: Value, work: () => Value): Value => {
    try {
      return work();
    } catch (error) {
      return lost(instead, error);
    }
  };
  const each = function* <Item>(items: () => Iterable<Item>): Iterable<Item> {
    try {
      yield* items();
    } catch (error) {
      lost(undefined, error);
    }
  };

  tables = safely(undefined, () => tablesOf(file)) ?? tablesOf(file);
  if (!tables.isOurs()) beginAnew();

  return {
    load: (ids?: Iterable<string>) => each(() => tables.summaries(ids)),
    overview: () => safely(undefined, () => tables.overview()),
    overviewIsOld: () => tables.overviewIsOld(),
    keepOverview: (value: unknown): void => {
      safely(undefined, () => {
        tables.keepOverview(value);
      });
    },
    removed: () => safely([], () => tables.removed()),
    damaged: () => safely([], () => JSON.parse(tables.damaged() ?? '[]') as readonly Damaged[]),
    link: () => safely(undefined, () => tables.link()),
    commit: (page: Page): void => {
      safely(undefined, () => {
        tables.commit(page);
      });
    },
    has: (id: string) => safely(false, () => tables.has(id)),
    read: (id: string) => safely(undefined, () => tables.full(id)),
    *matching(words: readonly string[]) {
      for (const { id, text } of each(() => tables.matching(words))) {
        yield { id, text: () => safely(undefined, text) };
      }
    },
    warm: () => each(() => tables.warm()),
    forget: beginAnew,
    /** Writes down what a restart would otherwise work out again, and lets go of the file. */
    close: (): void => {
      safely(undefined, () => {
        tables.close();
      });
      file.db.close();
    },
  };
}

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
