import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { badRequest, GraphRefusal } from '../http/refusal.ts';
import type { Route } from '../http/router.ts';
import type { JsonObject } from '../json.ts';
import type { Row } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import {
  callOff,
  contentOf,
  insertEvent,
  invite,
  isOrganiser,
  known,
  writeEvent,
} from './eventStore.ts';
import { listEvents } from './listEvents.ts';
import { CALENDARS, mailboxOf } from './mailbox.ts';
import { joinUrlOf, withMeeting, withoutLostMeeting } from './onlineMeeting.ts';
import { readEvent, requireSpan } from './readEvent.ts';
import { eventAnswer } from './renderEvent.ts';
import { wantedZone } from './zones.ts';

const create = (tenant: Tenant, call: Call): Reply => {
  const owner = mailboxOf(tenant, call, CALENDARS.write);
  const zone = wantedZone(call.headers);
  const event = readEvent(jsonBody(call));
  requireSpan(event);
  return tenant.sql.transaction(() => {
    const present = sentBefore(tenant, owner.userId, event['transactionId']);
    if (present && !isSame(contentOf(present), event)) throw usedForAnother();
    const row = present ?? insertEvent(tenant, owner, withMeeting(event, tenant.newGuid()));
    return { status: 201, body: eventAnswer(call, row, zone) };
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

/** The body is not compared: an online meeting has put its own text into it. */
const isSame = (before: JsonObject, now: JsonObject): boolean =>
  ['subject', 'start', 'end', 'location', 'attendees', 'isOnlineMeeting'].every(
    (name) => JSON.stringify(before[name]) === JSON.stringify(now[name]),
  );

const usedForAnother = (): GraphRefusal =>
  new GraphRefusal({
    status: 400,
    code: 'ErrorDuplicateTransactionId',
    message:
      "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
  });

const change = (tenant: Tenant, call: Call): Reply => {
  const owner = mailboxOf(tenant, call, CALENDARS.write);
  const changes = readEvent(jsonBody(call));
  return tenant.sql.transaction(() => {
    const row = known(tenant, owner, call.param('event'));
    const before = contentOf(row);
    for (const fixed of ['isOnlineMeeting', 'onlineMeetingProvider', 'transactionId']) {
      if (before[fixed] !== undefined && fixed in changes && changes[fixed] !== before[fixed])
        throw badRequest(`The property '${fixed}' cannot be changed once it is set.`);
    }
    const after = { ...before, ...changes };
    requireSpan(after);
    const online = changes['isOnlineMeeting'] === true && joinUrlOf(before) === undefined;
    writeEvent(
      tenant,
      row,
      online ? withMeeting(after, tenant.newGuid()) : withoutLostMeeting(after),
    );
    const written = known(tenant, owner, call.param('event'));
    if (isOrganiser(written)) invite(tenant, written);
    return { status: 200, body: eventAnswer(call, written, wantedZone(call.headers)) };
  });
};

const read = (tenant: Tenant, call: Call): Reply => {
  const owner = mailboxOf(tenant, call, CALENDARS.read);
  const row = known(tenant, owner, call.param('event'));
  return { status: 200, body: eventAnswer(call, row, wantedZone(call.headers)) };
};

const remove = (tenant: Tenant, call: Call): Reply => {
  const row = known(tenant, mailboxOf(tenant, call, CALENDARS.write), call.param('event'));
  tenant.sql.transaction(() => {
    callOff(tenant, row);
  });
  return { status: 204 };
};

const cancel = (tenant: Tenant, call: Call): Reply => {
  const row = known(tenant, mailboxOf(tenant, call, CALENDARS.write), call.param('event'));
  const { comment, Comment = comment } = call.body.length > 0 ? jsonBody(call) : {};
  if (Comment !== undefined && typeof Comment !== 'string')
    throw badRequest('The comment is a text.');
  if (!isOrganiser(row)) {
    throw new GraphRefusal({
      status: 400,
      code: 'ErrorInvalidRequest',
      message: "Your request can't be completed. You need to be an organizer to cancel a meeting.",
    });
  }
  tenant.sql.transaction(() => {
    callOff(tenant, row);
  });
  return { status: 202 };
};

const EVENTS = 'users/{user}/events';

export const eventRoutes: readonly Route[] = [
  { method: 'GET', path: EVENTS, cost: 0, run: listEvents },
  { method: 'POST', path: EVENTS, cost: 0, run: create },
  { method: 'GET', path: `${EVENTS}/{event}`, cost: 0, run: read },
  { method: 'PATCH', path: `${EVENTS}/{event}`, cost: 0, run: change },
  { method: 'DELETE', path: `${EVENTS}/{event}`, cost: 0, run: remove },
  { method: 'POST', path: `${EVENTS}/{event}/cancel`, cost: 0, run: cancel },
];
