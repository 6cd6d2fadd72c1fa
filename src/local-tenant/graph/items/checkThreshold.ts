import { invalidRequest, listViewThreshold } from '../http/refusal.ts';
import type { List } from '../lists/listStore.ts';
import type { Filter } from '../odata/parseFilter.ts';
import type { Sql } from '../sql.ts';
import { filterSql } from './filterSql.ts';
import { firstCondition, indexHint } from './indexHint.ts';
import { filterField, type QueryField } from './queryField.ts';

/** Rows one operation may touch in SharePoint Online. */
const LIST_VIEW_THRESHOLD = 5_000;

export interface ItemQuery {
  readonly filter: Filter | undefined;
  readonly order: readonly QueryField[];
  /** The caller accepts that unindexed columns may fail on a large list. */
  readonly acceptsUnindexed: boolean;
}

/** Refuses the queries SharePoint refuses: unindexed columns, and more than 5,000 rows under the first condition. */
export const checkThreshold = (
  sql: Sql,
  list: List,
  { filter, order, acceptsUnindexed }: ItemQuery,
): void => {
  const fields = [...(filter ? fieldsOf(list, filter) : []), ...order];
  const unindexed = fields.find(({ indexed }) => !indexed);
  if (unindexed && !acceptsUnindexed) throw notIndexed(unindexed);
  if (list.itemCount <= LIST_VIEW_THRESHOLD || fields.length === 0) return;
  if (unindexed || !filter) throw listViewThreshold();

  // Only one index is used: that of the first condition. What is not joined by `and` has no first.
  const first = firstCondition(filter);
  const [field, ...others] = fieldsOf(list, first);
  if (!field || field.reference || others.some(({ name }) => name !== field.name))
    throw listViewThreshold();
  if (rowsUnder(sql, list, first) > LIST_VIEW_THRESHOLD) throw listViewThreshold();
};

const fieldsOf = (list: List, filter: Filter): QueryField[] =>
  filter.kind === 'comparison'
    ? [filterField(list, filter.field)]
    : [...fieldsOf(list, filter.left), ...fieldsOf(list, filter.right)];

const rowsUnder = (sql: Sql, list: List, filter: Filter): number => {
  const condition = filterSql(list, filter);
  const row = sql.one(
    `select count(*) as n from (select 1 from graph_items ${indexHint(list, { filter, order: [] })} where list_no = ${list.no} and ${condition.sql} limit ${LIST_VIEW_THRESHOLD + 1})`,
    ...condition.values,
  );
  return Number(row?.['n']);
};

const notIndexed = ({ name }: QueryField) =>
  invalidRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
