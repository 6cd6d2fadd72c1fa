import { allowOptions } from '../http/query.ts';
import type { Call, Reply } from '../http/call.ts';
import { requireRole } from '../http/requireRole.ts';
import type { Route } from '../http/router.ts';
import { ownObject, type JsonObject } from '../json.ts';
import type { Tenant } from '../tenant.ts';
import { findUser } from '../users/userStore.ts';

/** Out-of-office of a mailbox; `from` and `until` only when it is scheduled, UTC. */
export interface AutomaticReplies {
  readonly status: 'disabled' | 'alwaysEnabled' | 'scheduled';
  readonly from?: string;
  readonly until?: string;
  readonly message?: string;
}

/** The out-of-office of a person, as it was set; nobody's is on by itself. */
export const repliesOf = ({ sql }: Tenant, userId: string): AutomaticReplies => {
  const row = sql.one('select replies from graph_replies where user_id = ?', userId);
  return row
    ? (ownObject(String(row['replies'])) as unknown as AutomaticReplies)
    : { status: 'disabled' };
};

/** Whether it answers at this moment of business time. */
export const isAway = ({ status, from, until }: AutomaticReplies, now: Date): boolean => {
  if (status !== 'scheduled') return status === 'alwaysEnabled';
  return Date.parse(from ?? '') <= now.getTime() && now.getTime() < Date.parse(until ?? '');
};

const setting = (tenant: Tenant, call: Call): Reply => {
  const body = read(tenant, call);
  const owner = encodeURIComponent(call.param('user'));
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#users('${owner}')/mailboxSettings/automaticRepliesSetting`,
      ...body,
    },
  };
};

const mailboxSettings = (tenant: Tenant, call: Call): Reply => {
  const automaticRepliesSetting = read(tenant, call);
  const owner = encodeURIComponent(call.param('user'));
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#users('${owner}')/mailboxSettings`,
      automaticRepliesSetting,
      timeZone: 'W. Europe Standard Time',
      language: { locale: 'nl-NL', displayName: 'Nederlands (Nederland)' },
    },
  };
};

const read = (tenant: Tenant, call: Call): JsonObject => {
  requireRole(call.caller, ['MailboxSettings.Read', 'MailboxSettings.ReadWrite']);
  allowOptions(call.query, []);
  const user = findUser(tenant.sql, call.param('user'));
  return render(tenant, repliesOf(tenant, String(user['id'])));
};

const render = ({ random }: Tenant, replies: AutomaticReplies): JsonObject => {
  const { status, message = '' } = replies;
  return {
    // The documentation itself writes the word both ways.
    status: random() < 0.5 ? status : `${status.charAt(0).toUpperCase()}${status.slice(1)}`,
    externalAudience: 'all',
    internalReplyMessage: message,
    externalReplyMessage: message,
    scheduledStartDateTime: utc(replies.from),
    scheduledEndDateTime: utc(replies.until),
  };
};

const utc = (moment = '2026-01-01T00:00:00Z'): JsonObject => ({
  dateTime: `${new Date(moment).toISOString().slice(0, 19)}.0000000`,
  timeZone: 'UTC',
});

export const mailboxRoutes: readonly Route[] = [
  { method: 'GET', path: 'users/{user}/mailboxSettings', cost: 0, run: mailboxSettings },
  {
    method: 'GET',
    path: 'users/{user}/mailboxSettings/automaticRepliesSetting',
    cost: 0,
    run: setting,
  },
];
