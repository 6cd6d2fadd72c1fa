import type { Sql } from '../sql.ts';
import type { Column } from './columnDefinition.ts';

/** Times the row itself holds instead of its fields. */
const OWN_COLUMNS: ReadonlyMap<string, string> = new Map([
  ['Created', 'created'],
  ['Modified', 'modified'],
]);

/**
 * The SQL of a column's value. Text compares without regard to case, as in SharePoint.
 *
 * The name goes into the statement itself, because an expression index is only used for the same text;
 * internal names hold letters, digits and underscores alone.
 */
export const valueSql = (columnName: string): string => {
  if (!/^\w+$/.test(columnName)) throw new Error('Not an internal name');
  const own = OWN_COLUMNS.get(columnName);
  return own ?? `json_extract(fields, '$.${columnName}') collate nocase`;
};

export const indexColumn = (sql: Sql, listNo: number, column: Column): void => {
  sql.exec(
    `create index if not exists ${indexName(listNo, column.name)} on graph_items (list_no, ${valueSql(column.name)}, id) where list_no = ${listNo}`,
  );
};

export const unindexColumn = (sql: Sql, listNo: number, column: Column): void => {
  sql.exec(`drop index if exists ${indexName(listNo, column.name)}`);
};

export const indexName = (listNo: number, columnName: string): string =>
  `graph_items_${listNo}_${columnName}`;

/** The column a query means by `X`, or by `XLookupId` for a lookup or person column. */
export const columnNamed = (
  columns: ReadonlyMap<string, Column>,
  name: string,
): Column | undefined => {
  const exact = columns.get(name);
  if (exact || !name.endsWith('LookupId')) return exact;
  const reference = columns.get(name.slice(0, -'LookupId'.length));
  return reference?.kind === 'lookup' || reference?.kind === 'personOrGroup'
    ? reference
    : undefined;
};
