import type { DatabaseSync } from 'node:sqlite';
import type { Cipher } from './cipher.ts';
import { readIndex, saveIndex } from './indexParts.ts';
import { createMetaTable } from './metaTable.ts';
import { createRowTable, type Kept } from './rowTable.ts';
import { createSearchIndex, type SearchIndex } from './searchIndex.ts';

/** Grows when the tables or what stands in them change: a file of another version is begun anew. */
const VERSION = 3;
/** After so many rows the index is written down, so that a restart has few to add. */
const SAVE_AFTER = 5_000;

interface About {
  readonly scope: string;
  readonly indexed: (text: string) => string;
}

/** Everything in one open file, each page of it one transaction. */
export function openTables(db: DatabaseSync, cipher: Cipher, { scope, indexed }: About) {
  const meta = createMetaTable(db, cipher);
  const rows = createRowTable(db, cipher);
  const addRemoved = db.prepare('insert or ignore into removed (id) values (?)');
  const owner = `${VERSION} ${scope}`;
  const isNew = db.prepare('select 1 from meta').get() === undefined;
  if (isNew) meta.put('owner', owner);
  const highest = db.prepare('select max(seq) as seq from summaries').get()?.['seq'];
  let seq = Number(highest ?? 0);
  let unsaved = 0;
  let index: SearchIndex | undefined;

  const within = <Value>(work: () => Value): Value => {
    db.exec('begin immediate');
    try {
      const value = work();
      db.exec('commit');
      return value;
    } catch (error) {
      db.exec('rollback');
      throw error;
    }
  };

  /** As it was written down, with the rows that came since. */
  const restored = (): SearchIndex => {
    const [upTo = '0', length = '0'] = (meta.get('index') ?? '').split(' ');
    const bytes = Number(length) > 0 ? readIndex(db, cipher, Number(length)) : undefined;
    const made = createSearchIndex(bytes);
    made.begin();
    for (const { no, text } of rows.textsSince(bytes ? Number(upTo) : 0)) {
      made.put(no, indexed(text));
      unsaved += 1;
    }
    made.end();
    return made;
  };
  const present = (): SearchIndex => (index ??= restored());

  const save = (): void => {
    const bytes = present().bytes();
    within(() => {
      saveIndex(db, cipher, bytes);
      meta.put('index', `${seq} ${bytes.length}`);
    });
    unsaved = 0;
  };

  const commit = (page: {
    readonly rows: readonly Kept[];
    readonly removed: readonly string[];
    readonly link?: string;
  }): void => {
    const found = present();
    found.begin();
    try {
      within(() => {
        seq += 1;
        for (const row of page.rows) found.put(rows.put(row, seq), indexed(row.text));
        for (const id of page.removed) {
          const no = rows.remove(id);
          if (no !== undefined) found.remove(no);
          addRemoved.run(id);
        }
        if (page.link !== undefined) meta.put('link', page.link);
      });
    } finally {
      found.end();
    }
    unsaved += page.rows.length;
    if (page.link !== undefined && unsaved >= SAVE_AFTER) save();
  };

  return {
    isOurs: () => meta.get('owner') === owner,
    link: () => meta.get('link'),
    summaries: () => rows.summaries(),
    has: rows.has,
    full: rows.full,
    removed: () =>
      db
        .prepare('select id from removed')
        .all()
        .map(({ id }) => String(id)),
    *matching(words: readonly string[]): Iterable<{ readonly id: string; readonly text: string }> {
      for (const no of present().matching(words)) {
        const found = rows.text(no);
        if (found) yield found;
      }
    },
    commit,
    close: (): void => {
      if (unsaved > 0) save();
      index?.close();
    },
  };
}

export type Tables = ReturnType<typeof openTables>;
