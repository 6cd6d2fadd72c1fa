import { badRequest, invalidRequest } from '../http/refusal.ts';
import { columnNamed, valueSql } from '../lists/columnIndex.ts';
import type { ColumnKind } from '../lists/columnFacet.ts';
import type { List } from '../lists/listStore.ts';
import { invalidClause } from '../odata/parseFilter.ts';
import { isReference } from './readFields.ts';

/** A column as a filter or order sees it. */
export interface QueryField {
  readonly name: string;
  /** The internal name of the column, without `LookupId`. */
  readonly column: string;
  readonly sql: string;
  readonly kind: ColumnKind | 'id';
  readonly indexed: boolean;
  /** Lookup and person columns: their index does not save a large list. */
  readonly reference: boolean;
  /** A reference asked for by its display value: never matches. */
  readonly byDisplayValue: boolean;
}

const ID: QueryField = {
  name: 'id',
  column: 'id',
  sql: 'id',
  kind: 'id',
  indexed: true,
  reference: false,
  byDisplayValue: false,
};

export const filterField = (list: List, path: string): QueryField => {
  if (!path.startsWith('fields/')) throw invalidClause();
  return fieldNamed(list, path.slice('fields/'.length));
};

export const orderField = (list: List, path: string): QueryField => {
  if (path === 'id') return ID;
  if (!path.startsWith('fields/')) throw badRequest('Invalid orderby clause');
  return fieldNamed(list, path.slice('fields/'.length));
};

const fieldNamed = (list: List, name: string): QueryField => {
  if (name === 'id' || name === 'ID') return ID;
  const column = columnNamed(list.columns, name);
  if (!column) throw invalidRequest(`Field '${name}' is not recognized`);
  if (column.multiple || column.kind === 'hyperlinkOrPicture') {
    throw invalidRequest(`Field '${name}' cannot be referenced in filter or orderby.`);
  }
  const reference = isReference(column);
  return {
    name,
    column: column.name,
    sql: valueSql(column.name),
    kind: column.kind,
    indexed: column.indexed,
    reference,
    byDisplayValue: reference && name === column.name,
  };
};
