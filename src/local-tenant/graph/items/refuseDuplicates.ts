import { invalidRequest } from '../http/refusal.ts';
import type { JsonObject } from '../json.ts';
import { indexName, valueSql } from '../lists/columnIndex.ts';
import type { List } from '../lists/listStore.ts';
import type { Sql, SqlValue } from '../sql.ts';

/** Refuses a second row with the same value in a column that enforces unique values; empty values never collide. */
export const refuseDuplicates = (
  sql: Sql,
  list: List,
  row: { readonly fields: JsonObject; readonly except?: number },
): void => {
  for (const column of list.columns.values()) {
    const value = row.fields[column.name];
    if (!column.unique || value === undefined) continue;
    const twin = sql.one(
      `select 1 from graph_items indexed by ${indexName(list.no, column.name)}
       where list_no = ${list.no} and ${valueSql(column.name)} = ? and id <> ?`,
      value as SqlValue,
      row.except ?? 0,
    );
    if (twin) throw duplicate();
  }
};

const duplicate = () =>
  invalidRequest('One or more fields with unique constraints already has the provided value.');
