import type { Call, Reply } from '../http/call.ts';
import { allowOptions, readTop } from '../http/query.ts';
import { invalidRequest } from '../http/refusal.ts';
import type { Route } from '../http/router.ts';
import { listFor, type List } from '../lists/listStore.ts';
import { afterKey, orderSql, type Clause, type KeyTerm } from '../odata/keyset.ts';
import { readToken, writeToken } from '../odata/opaqueToken.ts';
import { parseFilter } from '../odata/parseFilter.ts';
import { parseOrderBy } from '../odata/parseOrderBy.ts';
import type { Row, SqlValue } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { checkThreshold } from './checkThreshold.ts';
import { filterSql } from './filterSql.ts';
import { indexHint } from './indexHint.ts';
import { itemOf } from './itemStore.ts';
import { readItemView } from './itemView.ts';
import { orderField } from './queryField.ts';
import { renderItem } from './renderItem.ts';

const PAGE = { standard: 200, most: 5_000 };
const PREFER = /HonorNonIndexedQueriesWarningMayFailRandomly/i;

const listItems = (tenant: Tenant, call: Call): Reply => {
  const { query } = call;
  allowOptions(query, ['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken']);
  const list = listFor(tenant, call, 'read');
  const view = readItemView(list, query);
  const size = readTop(query, PAGE);
  const filterText = query.get('$filter');
  const filter = filterText === undefined ? undefined : parseFilter(filterText);
  const order = parseOrderBy(query.get('$orderby')).map(({ field, descending }) => ({
    field: orderField(list, field),
    descending,
  }));
  checkThreshold(tenant.sql, list, {
    filter,
    order: order.map(({ field }) => field),
    acceptsUnindexed: PREFER.test(call.headers.get('prefer') ?? ''),
  });

  const terms: KeyTerm[] = [
    ...order.map(({ field, descending }) => ({ sql: field.sql, descending })),
    { sql: 'id', descending: false },
  ];
  const conditions = [
    ...(filter ? [filterSql(list, filter)] : []),
    ...afterToken(list, terms, query.get('$skiptoken')),
  ];
  const hint = indexHint(list, { filter, order: order.map(({ field }) => field) });
  const rows = select(tenant, list, { hint, terms, conditions, limit: size + 1 });
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#sites('${encodeURIComponent(list.site.id)}')/lists('${list.id}')/items`,
      ...(rows.length > size && last
        ? {
            '@odata.nextLink':
              call.base + call.path + query.linkWith('$skiptoken', tokenAfter(list, terms, last)),
          }
        : {}),
      value: page.map((row) => renderItem(tenant, { list, item: itemOf(row) }, view)),
    },
  };
};

export const listItemsRoute: Route = {
  method: 'GET',
  path: 'sites/{site}/lists/{list}/items',
  cost: 2,
  run: listItems,
};

const select = (
  { sql }: Tenant,
  list: List,
  query: {
    readonly hint: string;
    readonly terms: readonly KeyTerm[];
    readonly conditions: readonly Clause[];
    readonly limit: number;
  },
): Row[] => {
  const where = [
    `list_no = ${list.no}`,
    ...query.conditions.map((condition) => condition.sql),
  ].join(' and ');
  const keys = query.terms.map((term, at) => `${term.sql} as key_${at}`).join(', ');
  return sql.all(
    `select *, ${keys} from graph_items ${query.hint} where ${where} order by ${orderSql(query.terms)} limit ?`,
    ...query.conditions.flatMap(({ values }) => values),
    query.limit,
  );
};

// The name of the scope holds the order, so that a token of another order is refused.
const scopeOf = (list: List, terms: readonly KeyTerm[]): string =>
  `items ${list.id} ${orderSql(terms)}`;

const tokenAfter = (list: List, terms: readonly KeyTerm[], row: Row): string =>
  writeToken(scopeOf(list, terms), {
    Paged: true,
    keys: terms.map((_, at) => row[`key_${at}`] ?? null),
  });

const afterToken = (list: List, terms: readonly KeyTerm[], token: string | undefined): Clause[] => {
  if (token === undefined) return [];
  const content = readToken(scopeOf(list, terms), token);
  if (content === undefined) throw invalidRequest('The skip token is not valid.');
  return [afterKey(terms, (content as { keys: SqlValue[] }).keys)];
};
