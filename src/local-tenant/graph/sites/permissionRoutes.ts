import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { accessDenied, invalidRequest, itemNotFound } from '../http/refusal.ts';
import type { Route } from '../http/router.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Row } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { siteFor } from './siteAccess.ts';
import { siteOf } from './siteRoutes.ts';

const create = (tenant: Tenant, call: Call): Reply => {
  requireFullControl(tenant, call);
  const body = jsonBody(call);
  const role = roleIn(body);
  // Reported of the real service: refused when the grant is made, accepted by PATCH afterwards.
  if (role === 'fullcontrol') throw invalidRequest('Invalid value for role');
  const app = applicationIn(body);
  const siteId = call.param('site');
  return tenant.sql.transaction(() => {
    tenant.sql.run(
      `insert into graph_grants (id, site_id, app_id, app_name, role) values (?, ?, ?, ?, ?)
       on conflict (site_id, app_id) do update set role = excluded.role, app_name = excluded.app_name`,
      tenant.newGuid(),
      siteId,
      app.id,
      app.displayName,
      role,
    );
    const row = tenant.sql.one(
      'select * from graph_grants where site_id = ? and app_id = ?',
      siteId,
      app.id,
    );
    return { status: 201, body: render(row) };
  });
};

const list = (tenant: Tenant, call: Call): Reply => {
  requireFullControl(tenant, call);
  const rows = tenant.sql.all(
    'select * from graph_grants where site_id = ? order by id',
    call.param('site'),
  );
  return { status: 200, body: { value: rows.map(render) } };
};

const change = (tenant: Tenant, call: Call): Reply => {
  requireFullControl(tenant, call);
  const role = roleIn(jsonBody(call));
  known(tenant, call);
  tenant.sql.run('update graph_grants set role = ? where id = ?', role, call.param('permission'));
  return { status: 200, body: render(known(tenant, call)) };
};

const remove = (tenant: Tenant, call: Call): Reply => {
  requireFullControl(tenant, call);
  known(tenant, call);
  tenant.sql.run('delete from graph_grants where id = ?', call.param('permission'));
  return { status: 204 };
};

export const permissionRoutes: readonly Route[] = [
  { method: 'GET', path: 'sites/{site}/permissions', cost: 5, run: list },
  { method: 'POST', path: 'sites/{site}/permissions', cost: 5, run: create },
  {
    method: 'GET',
    path: 'sites/{site}/permissions/{permission}',
    cost: 5,
    run: (tenant, call) => {
      requireFullControl(tenant, call);
      return { status: 200, body: render(known(tenant, call)) };
    },
  },
  { method: 'PATCH', path: 'sites/{site}/permissions/{permission}', cost: 5, run: change },
  { method: 'DELETE', path: 'sites/{site}/permissions/{permission}', cost: 5, run: remove },
];

/** A grant on the site, however high, is not enough to hand out grants. */
const requireFullControl = (tenant: Tenant, call: Call): void => {
  if (!call.caller.roles.includes('Sites.FullControl.All')) throw accessDenied();
  siteFor(tenant, siteOf(call), 'fullcontrol');
};

const known = ({ sql }: Tenant, call: Call): Row => {
  const row = sql.one(
    'select * from graph_grants where id = ? and site_id = ?',
    call.param('permission'),
    call.param('site'),
  );
  if (!row) throw itemNotFound('The resource could not be found.');
  return row;
};

const ROLES: readonly unknown[] = ['read', 'write', 'owner', 'manage', 'fullcontrol'];

const roleIn = ({ roles }: JsonObject): string => {
  const role: unknown = Array.isArray(roles) && roles.length === 1 ? roles[0] : undefined;
  if (typeof role !== 'string' || !ROLES.includes(role))
    throw invalidRequest('Invalid value for role');
  return role;
};

const applicationIn = (body: JsonObject): { id: string; displayName: string } => {
  const identities: unknown = body['grantedToIdentities'] ?? body['grantedToIdentitiesV2'];
  const grantee: unknown =
    body['grantedTo'] ??
    body['grantedToV2'] ??
    (Array.isArray(identities) ? identities[0] : undefined);
  const application = isObject(grantee) ? grantee['application'] : undefined;
  if (!isObject(application) || typeof application['id'] !== 'string') {
    throw invalidRequest('Either GrantedTo or GrantedToIdentities must be specified.');
  }
  return {
    id: application['id'],
    displayName: typeof application['displayName'] === 'string' ? application['displayName'] : '',
  };
};

const render = (row: Row | undefined): JsonObject => {
  const grantee = { application: { displayName: row?.['app_name'], id: row?.['app_id'] } };
  return {
    id: row?.['id'],
    roles: [row?.['role']],
    grantedToIdentitiesV2: [grantee],
    grantedToIdentities: [grantee],
  };
};
