import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';

export type Row = Record<string, SQLOutputValue>;
export type SqlValue = SQLInputValue;

/** Prepared statements by their text, and one transaction at a time. */
export interface Sql {
  one(text: string, ...values: SqlValue[]): Row | undefined;
  all(text: string, ...values: SqlValue[]): Row[];
  run(text: string, ...values: SqlValue[]): number;
  exec(text: string): void;
  inTransaction(): boolean;
  transaction<T>(work: () => T): T;
}

/** Filters make new statement texts without end; beyond this many the cache starts again. */
const CACHED_STATEMENTS = 400;

export const createSql = (db: DatabaseSync): Sql => {
  const cache = new Map<string, StatementSync>();
  const prepared = (text: string): StatementSync => {
    const known = cache.get(text);
    if (known) return known;
    if (cache.size >= CACHED_STATEMENTS) cache.clear();
    const statement = db.prepare(text);
    cache.set(text, statement);
    return statement;
  };

  // SQLite ends a transaction by itself on some faults.
  const inTransaction = (): boolean => db.isTransaction;

  return {
    one: (text, ...values) => prepared(text).get(...values),
    all: (text, ...values) => prepared(text).all(...values),
    run: (text, ...values) => Number(prepared(text).run(...values).lastInsertRowid),
    exec: (text) => {
      db.exec(text);
    },
    inTransaction,
    transaction: (work) => {
      if (inTransaction()) return work();
      // `immediate` takes the write lock before the row is read, so that an If-Match check and its write are one.
      db.exec('begin immediate');
      try {
        const result = work();
        db.exec('commit');
        return result;
      } catch (cause) {
        if (inTransaction()) db.exec('rollback');
        throw cause;
      }
    },
  };
};
