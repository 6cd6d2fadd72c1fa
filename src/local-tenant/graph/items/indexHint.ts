import { indexName } from '../lists/columnIndex.ts';
import type { List } from '../lists/listStore.ts';
import type { Filter } from '../odata/parseFilter.ts';
import { filterField, type QueryField } from './queryField.ts';

/**
 * Names the one index a query uses: that of its first condition, or else of its order.
 *
 * SQLite, without statistics, would rather walk the whole list.
 */
export const indexHint = (
  list: List,
  { filter, order }: { readonly filter: Filter | undefined; readonly order: readonly QueryField[] },
): string => {
  const field = filter ? ledBy(list, firstCondition(filter)) : order[0];
  return field?.indexed && field.kind !== 'id' && !field.byDisplayValue
    ? `indexed by ${indexName(list.no, field.column)}`
    : '';
};

export const firstCondition = (filter: Filter): Filter =>
  filter.kind === 'and' ? firstCondition(filter.left) : filter;

const ledBy = (list: List, filter: Filter): QueryField | undefined =>
  filter.kind === 'comparison' && filter.operator !== 'ne'
    ? filterField(list, filter.field)
    : undefined;
