import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { itemNotFound } from '../http/refusal.ts';
import type { Route } from '../http/router.ts';
import type { JsonObject } from '../json.ts';
import { siteFor } from '../sites/siteAccess.ts';
import type { Row } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { expiryIn, readSubscription } from './readSubscription.ts';
import { validateAddress } from './validateAddress.ts';

const create = async (tenant: Tenant, call: Call): Promise<Reply> => {
  const wanted = readSubscription(jsonBody(call), tenant.realNow());
  const site = siteFor(tenant, { caller: call.caller, siteId: wanted.siteId }, 'read');
  const list = tenant.sql.one(
    'select id from graph_lists where site_id = ? and id = ?',
    site.id,
    wanted.list,
  );
  if (!list) throw itemNotFound('The specified list was not found');
  await validateAddress(tenant, wanted.notificationUrl);
  const id = tenant.newGuid();
  tenant.sql.run(
    `insert into graph_subscriptions (id, app_id, change_type, resource, notification_url, client_state, expires)
     values (?, ?, ?, ?, ?, ?, ?)`,
    id,
    call.caller.appId,
    wanted.changeType,
    `sites/${site.id}/lists/${String(list['id'])}`,
    wanted.notificationUrl,
    wanted.clientState ?? null,
    wanted.expires.toISOString(),
  );
  return { status: 201, body: entity(call, known(tenant, call, id)) };
};

const read = (tenant: Tenant, call: Call): Reply => ({
  status: 200,
  body: entity(call, known(tenant, call, call.param('subscription'))),
});

const all = (tenant: Tenant, call: Call): Reply => ({
  status: 200,
  body: {
    '@odata.context': `${call.base}/$metadata#subscriptions`,
    value: tenant.sql
      .all(
        'select * from graph_subscriptions where app_id = ? and expires > ? order by id',
        call.caller.appId,
        tenant.realNow().toISOString(),
      )
      .map(render),
  },
});

const renew = (tenant: Tenant, call: Call): Reply => {
  const id = call.param('subscription');
  known(tenant, call, id);
  const expires = expiryIn(jsonBody(call), tenant.realNow()).toISOString();
  tenant.sql.run('update graph_subscriptions set expires = ? where id = ?', expires, id);
  return { status: 200, body: entity(call, known(tenant, call, id)) };
};

const remove = (tenant: Tenant, call: Call): Reply => {
  const id = call.param('subscription');
  known(tenant, call, id);
  tenant.sql.run('delete from graph_subscriptions where id = ?', id);
  return { status: 204 };
};

const ONE = 'subscriptions/{subscription}';

export const subscriptionRoutes: readonly Route[] = [
  { method: 'GET', path: 'subscriptions', cost: 0, run: all },
  { method: 'POST', path: 'subscriptions', cost: 0, run: create },
  { method: 'GET', path: ONE, cost: 0, run: read },
  { method: 'PATCH', path: ONE, cost: 0, run: renew },
  { method: 'DELETE', path: ONE, cost: 0, run: remove },
];

/** A subscription of this app that has not ended. */
const known = ({ sql, realNow }: Tenant, { caller }: Call, id: string): Row => {
  const row = sql.one(
    'select * from graph_subscriptions where id = ? and app_id = ? and expires > ?',
    id,
    caller.appId,
    realNow().toISOString(),
  );
  if (!row) throw itemNotFound('The object was not found.');
  return row;
};

const entity = (call: Call, row: Row): JsonObject => ({
  '@odata.context': `${call.base}/$metadata#subscriptions/$entity`,
  ...render(row),
});

const render = (row: Row): JsonObject => ({
  id: row['id'],
  applicationId: row['app_id'],
  changeType: row['change_type'],
  clientState: row['client_state'],
  creatorId: row['app_id'],
  expirationDateTime: row['expires'],
  includeResourceData: null,
  notificationUrl: row['notification_url'],
  resource: row['resource'],
});
