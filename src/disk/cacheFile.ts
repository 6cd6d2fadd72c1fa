import { chmodSync, closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** An open database with the tables of the cache, and how to begin anew. */
export interface CacheFile {
  readonly db: DatabaseSync;
  /** Closes it and removes it with everything in it. */
  readonly destroy: () => void;
}

const TABLES = `
create table if not exists meta (key text primary key, value blob not null) without rowid;
create table if not exists summaries (
  no integer primary key autoincrement, id text not null unique, counter integer not null, seq integer not null,
  brief blob not null
);
create index if not exists summaries_by_seq on summaries (seq);
create table if not exists facts (no integer primary key, facts blob not null);
create table if not exists texts (no integer primary key, text blob not null);
create table if not exists removed (id text primary key) without rowid;
create table if not exists parts (
  no integer primary key, name text not null, part integer not null, bytes blob not null, unique (name, part)
);
`;

// One process at a time: another one on this machine takes a file of its own.
const SETTINGS = `
pragma locking_mode = exclusive;
pragma journal_mode = wal;
pragma synchronous = normal;
pragma temp_store = memory;
pragma cache_size = -4000;
`;

/** So many processes of one machine may share a folder. */
const MOST_FILES = 8;
const SQLITE_BUSY = 5;

/** Opens the first file of the folder that no other process holds; makes folder and file for this account only. */
export function openCacheFile(folder: string): CacheFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let nth = 1; nth <= MOST_FILES; nth += 1) {
    const opened = openFile(join(folder, `leesmodel-${nth}.sqlite`));
    if (opened) return opened;
  }
  return openInMemory();
}

/** Where the disk takes nothing: the process works, and a restart reads everything. */
export function openInMemory(): CacheFile {
  const db = new DatabaseSync(':memory:');
  db.exec(TABLES);
  return {
    db,
    destroy: () => {
      db.close();
    },
  };
}

function openFile(path: string): CacheFile | undefined {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  const db = openOrMake(path);
  return (
    db && {
      db,
      destroy: () => {
        db.close();
        removeFiles(path);
      },
    }
  );
}

/** Undefined when another process holds it; a file that is none of ours, or damaged, is made anew. */
function openOrMake(path: string): DatabaseSync | undefined {
  try {
    return opened(path);
  } catch (error) {
    if (codeOf(error) === SQLITE_BUSY) return undefined;
    removeFiles(path);
    closeSync(openSync(path, 'a', 0o600));
    return opened(path);
  }
}

function opened(path: string): DatabaseSync {
  const db = new DatabaseSync(path);
  try {
    db.exec(SETTINGS);
    db.exec(`begin immediate; ${TABLES} commit;`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

const removeFiles = (path: string): void => {
  for (const tail of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${tail}`, { force: true });
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'errcode' in error ? error.errcode : undefined;
