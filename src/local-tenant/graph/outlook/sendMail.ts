import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { GraphRefusal } from '../http/refusal.ts';
import type { Route } from '../http/router.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Sql } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { findUser } from '../users/userStore.ts';
import { mailboxOf, requireMailboxRole } from './mailbox.ts';

/** A message as it left a mailbox of the tenant. */
export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Business time. */
  readonly at: string;
}

const SHARED_MAILBOX = 'shared-mailbox';
const SEND = ['Mail.Send'];

/** A mailbox that is nobody's own: the tenant lets it be written from, and no directory lists it. */
export const openSharedMailbox = (sql: Sql, address: string): void => {
  sql.run(
    'insert into graph_settings (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
    SHARED_MAILBOX,
    address,
  );
};

const send = (tenant: Tenant, call: Call): Reply => {
  requireMailboxRole(call.caller, SEND);
  const from = senderOf(tenant, call);
  const { message } = jsonBody(call);
  if (!isObject(message)) throw refused(400, 'ErrorInvalidParameter', 'The message is missing.');
  const to = recipientsOf(message);
  if (to.length === 0)
    throw refused(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  const { body } = message;
  const content = {
    to,
    subject: textOf(message['subject']),
    text: isObject(body) ? textOf(body['content']) : '',
  };
  tenant.sql.run(
    'insert into graph_mails (sender, sent, content) values (?, ?, ?)',
    from,
    tenant.businessNow().toISOString(),
    JSON.stringify(content),
  );
  // Accepted is not delivered: the answer says nothing about where it went.
  return { status: 202 };
};

const senderOf = (tenant: Tenant, call: Call): string => {
  const asked = call.param('user');
  const shared = tenant.sql.one('select value from graph_settings where key = ?', SHARED_MAILBOX);
  const address = shared && String(shared['value']);
  if (address?.toLowerCase() === asked.toLowerCase()) return address;
  findUser(tenant.sql, asked);
  return mailboxOf(tenant, call, SEND).address;
};

const recipientsOf = ({ toRecipients }: JsonObject): readonly string[] => {
  if (!Array.isArray(toRecipients)) return [];
  const addresses = toRecipients.map((one: unknown) =>
    isObject(one) && isObject(one['emailAddress']) ? textOf(one['emailAddress']['address']) : '',
  );
  return addresses.every((address) => ADDRESS.test(address)) ? addresses : [];
};

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const refused = (status: number, code: string, message: string): GraphRefusal =>
  new GraphRefusal({ status, code, message });

/** Everything that was sent, oldest first. */
export const sentMails = (sql: Sql): readonly SentMail[] =>
  sql.all('select * from graph_mails order by no').map((row) => ({
    from: String(row['sender']),
    at: String(row['sent']),
    ...(JSON.parse(String(row['content'])) as Pick<SentMail, 'to' | 'subject' | 'text'>),
  }));

export const mailRoutes: readonly Route[] = [
  { method: 'POST', path: 'users/{user}/sendMail', cost: 0, run: send },
];
