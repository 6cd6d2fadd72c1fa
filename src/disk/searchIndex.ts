import { DatabaseSync } from 'node:sqlite';

/** An FTS5 index of three characters at a time, in memory only: on disk it stands sealed (`indexParts`). */
export interface SearchIndex {
  /** Replaces what was there under this number. */
  readonly put: (no: number, text: string) => void;
  readonly remove: (no: number) => void;
  /** Numbers whose text may hold every word: it holds all its pieces. Highest number first. */
  readonly matching: (words: readonly string[]) => Iterable<number>;
  readonly begin: () => void;
  readonly end: () => void;
  readonly bytes: () => Uint8Array;
  readonly close: () => void;
}

// Positions would make it five times as large; the text itself proves a hit. No text is kept: `content` is empty.
const TABLE = `create virtual table found using fts5(
  text, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram case_sensitive 1'
)`;

/** @param bytes - of an earlier index; a new one without. */
export function createSearchIndex(bytes?: Uint8Array): SearchIndex {
  const db = new DatabaseSync(':memory:');
  if (bytes) db.deserialize(bytes);
  else db.exec(TABLE);
  const put = db.prepare('insert or replace into found (rowid, text) values (?, ?)');
  const remove = db.prepare('delete from found where rowid = ?');
  const find = db.prepare('select rowid as no from found where found match ? order by rowid desc');
  return {
    put: (no, text) => void put.run(no, text),
    remove: (no) => void remove.run(no),
    *matching(words) {
      for (const { no } of find.iterate(queryFor(words))) yield Number(no);
    },
    begin: () => {
      db.exec('begin');
    },
    end: () => {
      db.exec('commit');
    },
    bytes: () => db.serialize(),
    close: () => {
      db.close();
    },
  };
}

const queryFor = (words: readonly string[]): string =>
  [...new Set(words.flatMap(piecesOf))]
    .map((piece) => `"${piece.replaceAll('"', '""')}"`)
    .join(' AND ');

const piecesOf = (word: string): readonly string[] => {
  const signs = Array.from(word);
  return signs.slice(2).map((_, at) => signs.slice(at, at + 3).join(''));
};
