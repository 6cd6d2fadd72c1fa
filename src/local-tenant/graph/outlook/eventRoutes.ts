import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { allowOptions } from '../http/query.ts';
import { badRequest, itemNotFound } from '../http/refusal.ts';
import { requireRole } from '../http/requireRole.ts';
import type { Route } from '../http/router.ts';
import { ownObject, type JsonObject } from '../json.ts';
import type { Row } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { findUser } from '../users/userStore.ts';
import { readEvent, requireSpan } from './readEvent.ts';

const MAY_READ = ['Calendars.Read', 'Calendars.ReadWrite'];
const MAY_WRITE = ['Calendars.ReadWrite'];

const create = (tenant: Tenant, call: Call): Reply => {
  requireRole(call.caller, MAY_WRITE);
  const userId = ownerOf(tenant, call);
  const event = readEvent(jsonBody(call));
  requireSpan(event);
  return tenant.sql.transaction(() => {
    const present = sentBefore(tenant, userId, event['transactionId']);
    if (present) return { status: 201, body: entity(call, present) };
    const id = tenant.newGuid();
    const now = tenant.realNow().toISOString();
    tenant.sql.run(
      'insert into graph_events (id, user_id, transaction_id, created, modified, content) values (?, ?, ?, ?, ?, ?)',
      id,
      userId,
      typeof event['transactionId'] === 'string' ? event['transactionId'] : null,
      now,
      now,
      JSON.stringify({ ...event, ...meetingOf(event, id) }),
    );
    return { status: 201, body: entity(call, known(tenant, userId, id)) };
  });
};

/** A repeated create of the same transaction is the first one once more. */
const sentBefore = ({ sql }: Tenant, userId: string, transactionId: unknown): Row | undefined =>
  typeof transactionId === 'string'
    ? sql.one(
        'select * from graph_events where user_id = ? and transaction_id = ?',
        userId,
        transactionId,
      )
    : undefined;

const meetingOf = (event: JsonObject, id: string): JsonObject =>
  event['isOnlineMeeting'] === true
    ? {
        onlineMeetingProvider: 'teamsForBusiness',
        onlineMeeting: { joinUrl: `https://teams.microsoft.com/l/meetup-join/${id}` },
      }
    : {};

const change = (tenant: Tenant, call: Call): Reply => {
  requireRole(call.caller, MAY_WRITE);
  const userId = ownerOf(tenant, call);
  const changes = readEvent(jsonBody(call));
  const before = contentOf(known(tenant, userId, call.param('event')));
  for (const fixed of ['isOnlineMeeting', 'onlineMeetingProvider', 'transactionId']) {
    if (before[fixed] !== undefined && fixed in changes && changes[fixed] !== before[fixed])
      throw badRequest(`The property '${fixed}' cannot be changed once it is set.`);
  }
  const after = { ...before, ...changes };
  requireSpan(after);
  tenant.sql.run(
    'update graph_events set content = ?, modified = ? where id = ?',
    JSON.stringify({ ...after, ...meetingOf(after, call.param('event')) }),
    tenant.realNow().toISOString(),
    call.param('event'),
  );
  return { status: 200, body: entity(call, known(tenant, userId, call.param('event'))) };
};

const read = (tenant: Tenant, call: Call): Reply => {
  requireRole(call.caller, MAY_READ);
  const row = known(tenant, ownerOf(tenant, call), call.param('event'));
  return { status: 200, body: entity(call, row) };
};

const all = (tenant: Tenant, call: Call): Reply => {
  requireRole(call.caller, MAY_READ);
  allowOptions(call.query, []);
  const rows = tenant.sql.all(
    'select * from graph_events where user_id = ? order by created, id',
    ownerOf(tenant, call),
  );
  return {
    status: 200,
    body: { '@odata.context': `${call.base}/$metadata#events`, value: rows.map(render) },
  };
};

const remove = (tenant: Tenant, call: Call): Reply => {
  requireRole(call.caller, MAY_WRITE);
  known(tenant, ownerOf(tenant, call), call.param('event'));
  tenant.sql.run('delete from graph_events where id = ?', call.param('event'));
  return { status: 204 };
};

const EVENTS = 'users/{user}/events';

export const eventRoutes: readonly Route[] = [
  { method: 'GET', path: EVENTS, cost: 0, run: all },
  { method: 'POST', path: EVENTS, cost: 0, run: create },
  { method: 'GET', path: `${EVENTS}/{event}`, cost: 0, run: read },
  { method: 'PATCH', path: `${EVENTS}/{event}`, cost: 0, run: change },
  { method: 'DELETE', path: `${EVENTS}/{event}`, cost: 0, run: remove },
];

const ownerOf = (tenant: Tenant, call: Call): string =>
  String(findUser(tenant.sql, call.param('user'))['id']);

const known = ({ sql }: Tenant, userId: string, id: string): Row => {
  const row = sql.one('select * from graph_events where user_id = ? and id = ?', userId, id);
  if (!row) throw itemNotFound('The specified object was not found in the store.');
  return row;
};

const contentOf = (row: Row): JsonObject => ownObject(String(row['content']));

const render = (row: Row): JsonObject => ({
  isOnlineMeeting: false,
  ...contentOf(row),
  id: row['id'],
  createdDateTime: row['created'],
  lastModifiedDateTime: row['modified'],
});

const entity = (call: Call, row: Row): JsonObject => ({
  '@odata.context': `${call.base}/$metadata#users('${encodeURIComponent(String(row['user_id']))}')/events/$entity`,
  ...render(row),
});
