import { GraphRefusal } from '../http/refusal.ts';
import { ownObject, type JsonObject } from '../json.ts';
import type { Row, Sql } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { mailboxAt, type Mailbox } from './mailbox.ts';
import { addressOf } from './readEvent.ts';

/** An appointment in a calendar: as the organiser has it, or as it reached somebody invited. */
export const known = ({ sql }: Tenant, { userId }: Mailbox, id: string): Row => {
  const row = sql.one('select * from graph_events where user_id = ? and id = ?', userId, id);
  if (row) return row;
  throw new GraphRefusal({
    status: 404,
    code: 'ErrorItemNotFound',
    message: 'The specified object was not found in the store.',
  });
};

export const contentOf = (row: Row): JsonObject => ownObject(String(row['content']));

export const insertEvent = (tenant: Tenant, owner: Mailbox, content: JsonObject): Row => {
  const id = tenant.newGuid();
  const now = tenant.realNow().toISOString();
  const { transactionId } = content;
  tenant.sql.run(
    'insert into graph_events (id, user_id, transaction_id, created, modified, content) values (?, ?, ?, ?, ?, ?)',
    id,
    owner.userId,
    typeof transactionId === 'string' ? transactionId : null,
    now,
    now,
    JSON.stringify({ ...content, organizer: { emailAddress: recipient(owner) }, iCalUId: id }),
  );
  invite(tenant, known(tenant, owner, id));
  return known(tenant, owner, id);
};

export const writeEvent = (tenant: Tenant, row: Row, content: JsonObject): void => {
  tenant.sql.run(
    'update graph_events set content = ?, modified = ? where id = ?',
    JSON.stringify(content),
    tenant.realNow().toISOString(),
    row['id'] ?? null,
  );
};

/** Puts the appointment, as it is now, into the calendars of those invited; takes it back from others. */
export const invite = (tenant: Tenant, row: Row): void => {
  const { transactionId: _own, ...content } = contentOf(row);
  const attendees = Array.isArray(content['attendees']) ? content['attendees'] : [];
  const invited = new Map(
    attendees.flatMap((one) => {
      const mailbox = mailboxAt(tenant.sql, addressOf(one) ?? '');
      return mailbox && mailbox.userId !== row['user_id'] ? [[mailbox.userId, mailbox]] : [];
    }),
  );
  for (const copy of copiesOf(tenant.sql, row)) {
    if (invited.delete(String(copy['user_id']))) writeEvent(tenant, copy, content);
    else withdraw(tenant, copy);
  }
  for (const { userId } of invited.values()) {
    const now = tenant.realNow().toISOString();
    tenant.sql.run(
      'insert into graph_events (id, user_id, transaction_id, created, modified, content) values (?, ?, null, ?, ?, ?)',
      tenant.newGuid(),
      userId,
      now,
      now,
      JSON.stringify(content),
    );
  }
};

/** Takes an appointment of the organiser away; who was invited keeps it, marked as cancelled. */
export const callOff = (tenant: Tenant, row: Row): void => {
  for (const copy of copiesOf(tenant.sql, row)) withdraw(tenant, copy);
  tenant.sql.run('delete from graph_events where id = ?', row['id'] ?? null);
};

export const isOrganiser = (row: Row): boolean => contentOf(row)['iCalUId'] === row['id'];

const withdraw = (tenant: Tenant, copy: Row): void => {
  const content = contentOf(copy);
  const was = typeof content['subject'] === 'string' ? content['subject'] : '';
  const subject = `Geannuleerd: ${was}`;
  if (content['isCancelled'] !== true)
    writeEvent(tenant, copy, { ...content, subject, isCancelled: true, showAs: 'free' });
};

const copiesOf = (sql: Sql, row: Row): readonly Row[] =>
  sql.all(
    "select * from graph_events where json_extract(content, '$.iCalUId') = ? and id <> ?",
    String(row['id']),
    String(row['id']),
  );

export const recipient = ({ address, name }: Mailbox): JsonObject => ({ address, name });
