import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { badRequest } from '../http/refusal.ts';
import { requireRole } from '../http/requireRole.ts';
import type { Route } from '../http/router.ts';
import type { JsonObject } from '../json.ts';
import { isAway, repliesOf } from '../outlook/automaticReplies.ts';
import type { Row } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { findUser } from './userStore.ts';

const MAY_READ = ['Presence.Read.All', 'Presence.ReadWrite.All'];
const MOST_IDS = 650;

const one = (tenant: Tenant, call: Call): Reply => {
  requireRole(call.caller, MAY_READ);
  const row = findUser(tenant.sql, call.param('user'));
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#users('${encodeURIComponent(String(row['id']))}')/presence/$entity`,
      ...render(tenant, row),
    },
  };
};

const many = (tenant: Tenant, call: Call): Reply => {
  requireRole(call.caller, MAY_READ);
  const { ids } = jsonBody(call);
  const sound =
    Array.isArray(ids) &&
    ids.length > 0 &&
    ids.length <= MOST_IDS &&
    ids.every((id) => typeof id === 'string');
  if (!sound) throw badRequest(`Between 1 and ${MOST_IDS} user ids are needed.`);
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#Collection(presence)`,
      value: ids.map((id: string) => {
        const row = tenant.sql.one('select * from graph_users where id = ?', id);
        return row ? render(tenant, row) : unknownPresence(id);
      }),
    },
  };
};

export const presenceRoutes: readonly Route[] = [
  { method: 'GET', path: 'users/{user}/presence', cost: 0, run: one },
  { method: 'POST', path: 'communications/getPresencesByUserId', cost: 0, run: many },
];

const render = (tenant: Tenant, row: Row): JsonObject => {
  const replies = repliesOf(tenant, String(row['id']));
  const away = isAway(replies, tenant.businessNow());
  return {
    id: row['id'],
    availability: away ? 'Offline' : 'Available',
    activity: away ? 'OutOfOffice' : 'Available',
    statusMessage: null,
    outOfOfficeSettings: { isOutOfOffice: away, message: away ? (replies.message ?? null) : null },
  };
};

const unknownPresence = (id: string): JsonObject => ({
  id,
  availability: 'PresenceUnknown',
  activity: 'PresenceUnknown',
  statusMessage: null,
  outOfOfficeSettings: { isOutOfOffice: false, message: null },
});
