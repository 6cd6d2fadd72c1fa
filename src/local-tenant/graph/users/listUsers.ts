import type { Call, Reply } from '../http/call.ts';
import { allowOptions, readNames, readTop } from '../http/query.ts';
import { badRequest, GraphRefusal } from '../http/refusal.ts';
import { afterKey, orderSql, type KeyTerm } from '../odata/keyset.ts';
import { readToken, writeToken } from '../odata/opaqueToken.ts';
import { parseOrderBy } from '../odata/parseOrderBy.ts';
import type { Row, SqlValue } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { renderUser, requireDirectory } from './userStore.ts';
import { userConditions } from './userQuery.ts';

const PAGE = { standard: 100, most: 999 };

/** People by name, search or property, page by page. */
export const listUsers = (tenant: Tenant, call: Call): Reply => {
  const { query } = call;
  requireDirectory(call.caller);
  allowOptions(query, [
    '$select',
    '$filter',
    '$search',
    '$top',
    '$orderby',
    '$count',
    '$skiptoken',
  ]);
  const size = readTop(query, PAGE);
  const terms = keyTerms(call);
  const scope = `users ${orderSql(terms)}`;
  const conditions = userConditions(query, call.headers);
  const total =
    query.get('$count') === 'true'
      ? { '@odata.count': select(tenant, conditions, terms).length }
      : {};
  const token = query.get('$skiptoken');
  if (token !== undefined) {
    const keys = readToken(scope, token) as SqlValue[] | undefined;
    if (!keys) throw invalidToken();
    conditions.push(afterKey(terms, keys));
  }
  const rows = select(tenant, conditions, terms);
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const names = readNames(query.get('$select'));
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#users${names ? `(${names.join(',')})` : ''}`,
      ...total,
      ...(rows.length > size && last
        ? {
            '@odata.nextLink':
              call.base +
              call.path +
              query.linkWith(
                '$skiptoken',
                writeToken(
                  scope,
                  terms.map((_, at) => last[`key_${at}`]),
                ),
              ),
          }
        : {}),
      value: page.map((row) => renderUser(row, names)),
    },
  };
};

const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['displayName', 'display_name'],
  ['userPrincipalName', 'upn'],
]);

const keyTerms = ({ query }: Call): KeyTerm[] => [
  ...parseOrderBy(query.get('$orderby')).map(({ field, descending }) => {
    const sql = COLUMNS.get(field);
    if (sql === undefined) throw badRequest(`Sorting by '${field}' is not supported.`);
    return { sql, descending };
  }),
  { sql: 'id', descending: false },
];

const select = (
  { sql }: Tenant,
  conditions: ReturnType<typeof userConditions>,
  terms: readonly KeyTerm[],
): Row[] =>
  sql.all(
    `select *, ${terms.map((term, at) => `${term.sql} as key_${at}`).join(', ')} from graph_users
     where ${conditions.map((condition) => condition.sql).join(' and ') || '1'} order by ${orderSql(terms)}`,
    ...conditions.flatMap(({ values }) => values),
  );

const invalidToken = (): GraphRefusal =>
  new GraphRefusal({
    status: 400,
    code: 'Directory_ExpiredPageToken',
    message: 'The specified page token value has expired or is invalid.',
  });
