import type { Call, GraphCaller } from '../http/call.ts';
import { GraphRefusal } from '../http/refusal.ts';
import { ownObject } from '../json.ts';
import type { Sql } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { findUser } from '../users/userStore.ts';

export interface Mailbox {
  readonly userId: string;
  readonly address: string;
  readonly name: string;
}

/** Application permissions on calendars; who may write may read. */
export const CALENDARS = {
  read: ['Calendars.Read', 'Calendars.ReadWrite'],
  write: ['Calendars.ReadWrite'],
} as const;

/** The mailbox a call is about, for a caller who holds one of these permissions. */
export const mailboxOf = (tenant: Tenant, call: Call, roles: readonly string[]): Mailbox => {
  requireMailboxRole(call.caller, roles);
  const mailbox = read(findUser(tenant.sql, call.param('user')));
  if (mailbox) return mailbox;
  throw new GraphRefusal({
    status: 404,
    code: 'MailboxNotEnabledForRESTAPI',
    message: 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  });
};

/** The mailbox with this address; undefined for somebody outside the organisation. */
export const mailboxAt = (sql: Sql, address: string): Mailbox | undefined => {
  const row = sql.one(
    "select * from graph_users where lower(json_extract(profile, '$.mail')) = lower(?)",
    address,
  );
  return row && read(row);
};

const read = (row: Readonly<Record<string, unknown>>): Mailbox | undefined => {
  const { mail, displayName } = ownObject(String(row['profile']));
  return typeof mail === 'string'
    ? { userId: String(row['id']), address: mail, name: String(displayName) }
    : undefined;
};

/** Outlook refuses in its own words. */
export const requireMailboxRole = (caller: GraphCaller, roles: readonly string[]): void => {
  if (caller.roles.some((role) => roles.includes(role))) return;
  throw new GraphRefusal({
    status: 403,
    code: 'ErrorAccessDenied',
    message: 'Access is denied. Check credentials and try again.',
  });
};
