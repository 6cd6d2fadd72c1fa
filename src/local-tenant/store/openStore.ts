import { DatabaseSync } from 'node:sqlite';

/** The one SQLite file of the local tenant; every room adds its own tables to it. */
export interface TenantStore {
  readonly db: DatabaseSync;
  close(): void;
}

/** The file is no sound database: it must be restored or removed, never repaired silently. */
export class DamagedStore extends Error {
  override readonly name = 'DamagedStore';
}

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

const SETTINGS = `
  pragma busy_timeout = 5000;
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma foreign_keys = on;
`;

/**
 * Opens (or makes) the tenant's database and checks that it is whole.
 *
 * @param path - a file, or `:memory:`.
 * @throws DamagedStore when the file is not a sound database.
 */
export const openStore = (path: string): TenantStore => {
  const db = new DatabaseSync(path);
  try {
    db.exec(SETTINGS);
    const verdict = db.prepare('pragma quick_check(1)').get()?.['quick_check'];
    if (verdict !== 'ok') throw new DamagedStore(`quick_check says: ${String(verdict)}`);
  } catch (cause) {
    db.close();
    if (isDamage(cause)) throw new DamagedStore('The file is not a sound database', { cause });
    throw cause;
  }
  return {
    db,
    close: () => {
      db.close();
    },
  };
};

const isDamage = (cause: unknown): boolean =>
  cause instanceof Error &&
  'errcode' in cause &&
  (cause.errcode === SQLITE_CORRUPT || cause.errcode === SQLITE_NOTADB);
