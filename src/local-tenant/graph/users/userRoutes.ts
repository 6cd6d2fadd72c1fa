import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { allowOptions, readNames } from '../http/query.ts';
import { badRequest } from '../http/refusal.ts';
import type { Route } from '../http/router.ts';
import type { JsonObject } from '../json.ts';
import type { Row } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { listUsers } from './listUsers.ts';
import { findUser, noSuchResource, renderUser, requireDirectory } from './userStore.ts';

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
  { method: 'GET', path: 'users', cost: 0, run: listUsers },
  { method: 'GET', path: 'users/{user}', cost: 0, run: one },
  { method: 'GET', path: 'users/{user}/manager', cost: 0, run: manager },
  { method: 'GET', path: 'users/{user}/directReports', cost: 0, run: directReports },
  { method: 'POST', path: 'directoryObjects/getByIds', cost: 0, run: getByIds },
];

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
