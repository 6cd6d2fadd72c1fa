import { ownObject } from '../json.ts';
import type { Sql } from '../sql.ts';
import { columnOf, type Column } from './columnDefinition.ts';

/** Columns of lists as they were read before: every call asks for them and hardly any changes them. */
export interface ColumnCache {
  of(listNo: number): ReadonlyMap<string, Column>;
  /** To be called by whoever adds, changes or removes a column. */
  forget(listNo: number): void;
}

export const createColumnCache = (sql: Sql): ColumnCache => {
  const known = new Map<number, ReadonlyMap<string, Column>>();
  const read = (listNo: number): ReadonlyMap<string, Column> =>
    new Map(
      sql
        .all('select definition from graph_columns where list_no = ? order by position', listNo)
        .map((row) => columnOf(ownObject(String(row['definition']))))
        .map((column) => [column.name, column]),
    );
  return {
    of: (listNo) => {
      const before = known.get(listNo);
      if (before) return before;
      const columns = read(listNo);
      // What a transaction sees may be rolled back.
      if (!sql.inTransaction()) known.set(listNo, columns);
      return columns;
    },
    forget: (listNo) => {
      known.delete(listNo);
    },
  };
};
