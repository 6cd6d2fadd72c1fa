import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { allowOptions, readNames, readTop } from '../http/query.ts';
import { badRequest, GraphRefusal } from '../http/refusal.ts';
import type { Route } from '../http/router.ts';
import type { JsonObject } from '../json.ts';
import { afterKey, orderSql, type KeyTerm } from '../odata/keyset.ts';
import { readToken, writeToken } from '../odata/opaqueToken.ts';
import { parseOrderBy } from '../odata/parseOrderBy.ts';
import type { Row, SqlValue } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { findUser, noSuchResource, renderUser, requireDirectory } from './userStore.ts';
import { userConditions } from './userQuery.ts';

const PAGE = { standard: 100, most: 999 };

const list = (tenant: Tenant, call: Call): Reply => {
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

const one = (tenant: Tenant, call: Call): Reply => {
  requireDirectory(call.caller);
  allowOptions(call.query, ['$select', '$expand']);
  const row = findUser(tenant.sql, call.param('user'));
  const names = readNames(call.query.get('$select'));
  return {
    status: 200,
    body: { ...entity(call), ...renderUser(row, names), ...expandedManager(tenant, call, row) },
  };
};

const manager = (tenant: Tenant, call: Call): Reply => {
  requireDirectory(call.caller);
  allowOptions(call.query, ['$select']);
  const user = findUser(tenant.sql, call.param('user'));
  if (user['manager_id'] === null) throw noSuchResource('manager');
  const row = findUser(tenant.sql, String(user['manager_id']));
  return {
    status: 200,
    body: { ...directoryObject(call), ...renderUser(row, readNames(call.query.get('$select'))) },
  };
};

const directReports = (tenant: Tenant, call: Call): Reply => {
  requireDirectory(call.caller);
  allowOptions(call.query, ['$select']);
  const user = findUser(tenant.sql, call.param('user'));
  const rows = tenant.sql.all(
    'select * from graph_users where manager_id = ? order by display_name, id',
    String(user['id']),
  );
  const names = readNames(call.query.get('$select'));
  return {
    status: 200,
    body: {
      value: rows.map((row) => ({
        '@odata.type': '#microsoft.graph.user',
        ...renderUser(row, names),
      })),
    },
  };
};

const MOST_IDS = 1_000;

const getByIds = (tenant: Tenant, call: Call): Reply => {
  requireDirectory(call.caller);
  const { ids, types } = jsonBody(call);
  if (
    !Array.isArray(ids) ||
    ids.length === 0 ||
    ids.length > MOST_IDS ||
    !ids.every((id) => typeof id === 'string')
  ) {
    throw badRequest("Invalid value specified for property 'ids'.");
  }
  const wantsUsers =
    !Array.isArray(types) || types.includes('user') || types.includes('directoryObject');
  const rows = ids.flatMap((id: string) =>
    tenant.sql.all('select * from graph_users where id = ?', id),
  );
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#directoryObjects`,
      value: wantsUsers
        ? rows.map((row) => ({
            '@odata.type': '#microsoft.graph.user',
            ...renderUser(row, undefined),
          }))
        : [],
    },
  };
};

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: 'users', cost: 0, run: list },
  { method: 'GET', path: 'users/{user}', cost: 0, run: one },
  { method: 'GET', path: 'users/{user}/manager', cost: 0, run: manager },
  { method: 'GET', path: 'users/{user}/directReports', cost: 0, run: directReports },
  { method: 'POST', path: 'directoryObjects/getByIds', cost: 0, run: getByIds },
];

const COLUMNS: Readonly<Record<string, string>> = {
  displayName: 'display_name',
  userPrincipalName: 'upn',
};

const keyTerms = ({ query }: Call): KeyTerm[] => [
  ...parseOrderBy(query.get('$orderby')).map(({ field, descending }) => {
    const sql = COLUMNS[field];
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

const expandedManager = (tenant: Tenant, call: Call, row: Row): JsonObject => {
  const expand = call.query.get('$expand');
  if (expand === undefined) return {};
  const parts = /^manager(?:\(([^()]*)\))?$/i.exec(expand);
  if (!parts) throw badRequest(`The expression "${expand}" is not valid.`);
  const names = readNames(/\$select=([^;]*)/i.exec(parts[1] ?? '')?.[1]);
  if (row['manager_id'] === null) return {};
  return {
    manager: {
      '@odata.type': '#microsoft.graph.user',
      ...renderUser(findUser(tenant.sql, String(row['manager_id'])), names),
    },
  };
};

const entity = (call: Call): JsonObject => ({
  '@odata.context': `${call.base}/$metadata#users/$entity`,
});

const directoryObject = (call: Call): JsonObject => ({
  '@odata.context': `${call.base}/$metadata#directoryObjects/$entity`,
  '@odata.type': '#microsoft.graph.user',
});

const invalidToken = (): GraphRefusal =>
  new GraphRefusal({
    status: 400,
    code: 'Directory_ExpiredPageToken',
    message: 'The specified page token value has expired or is invalid.',
  });
