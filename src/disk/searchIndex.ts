import { DatabaseSync } from 'node:sqlite';

/** An FTS5 index of three characters at a time, in memory only: on disk it stands sealed (`sealedParts`). */
export interface SearchIndex {
  /** Replaces what was there under this number. */
  readonly put: (no: number, text: string) => void;
  readonly remove: (no: number) => void;
  /** Numbers whose text holds every piece, highest first. */
  readonly matching: (pieces: readonly string[]) => Iterable<number>;
  /** In how many texts each piece stands. */
  readonly counts: () => ReadonlyMap<string, number>;
  readonly begin: () => void;
  readonly end: () => void;
  readonly bytes: () => Uint8Array;
  readonly close: () => void;
}

// Positions would make it five times as large; the text itself proves a hit. No text is kept: `content` is empty.
const TABLE = `create virtual table found using fts5(
  text, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram case_sensitive 1'
)`;
// What is in memory needs no second copy beside it.
const SETTINGS = 'pragma cache_size = -256; pragma temp_store = memory';

/** @param bytes - of an earlier index; a new one without. */
export function createSearchIndex(bytes?: Uint8Array): SearchIndex {
  const db = new DatabaseSync(':memory:');
  if (bytes) db.deserialize(bytes);
  else db.exec(TABLE);
  db.exec(SETTINGS);
  const put = db.prepare('insert or replace into found (rowid, text) values (?, ?)');
  const remove = db.prepare('delete from found where rowid = ?');
  const find = db.prepare('select rowid as no from found where found match ? order by rowid desc');
  return {
    put: (no, text) => void put.run(no, text),
    remove: (no) => void remove.run(no),
    *matching(pieces) {
      const all = pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join(' AND ');
      for (const { no } of find.iterate(all)) yield Number(no);
    },
    counts: () => {
      db.exec(`create virtual table temp.pieces using fts5vocab('main', 'found', 'row')`);
      const counted = db.prepare('select term, doc from temp.pieces').all();
      db.exec('drop table temp.pieces');
      return new Map(counted.map(({ term, doc }) => [String(term), Number(doc)]));
    },
    begin: () => {
      db.exec('begin');
    },
    end: () => {
      db.exec('commit');
    },
    // Written out of one piece it is smaller and quicker than out of the pieces it grew by.
    bytes: () => {
      db.exec(`insert into found (found) values ('optimize')`);
      db.exec('vacuum');
      return db.serialize();
    },
    close: () => {
      db.close();
    },
  };
}
