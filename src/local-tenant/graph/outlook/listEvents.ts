import type { Call, Reply } from '../http/call.ts';
import { allowOptions, readNames, readTop } from '../http/query.ts';
import { GraphRefusal } from '../http/refusal.ts';
import type { Tenant } from '../tenant.ts';
import { contentOf } from './eventStore.ts';
import { CALENDARS, mailboxOf } from './mailbox.ts';
import { momentOf } from './readEvent.ts';
import { renderEvent } from './renderEvent.ts';
import { wantedZone } from './zones.ts';

/** Outlook gives ten at a time. */
const PAGE = { standard: 10, most: 1_000 };

/** The appointments of a mailbox, in order of beginning. */
export const listEvents = (tenant: Tenant, call: Call): Reply => {
  const { query } = call;
  const owner = mailboxOf(tenant, call, CALENDARS.read);
  allowOptions(query, ['$select', '$filter', '$top', '$skip']);
  const zone = wantedZone(call.headers);
  const from = beginning(query.get('$filter'));
  const names = readNames(query.get('$select'));
  const rows = tenant.sql
    .all('select * from graph_events where user_id = ?', owner.userId)
    .map((row) => ({ row, start: momentOf(contentOf(row)['start']) }))
    .filter(({ start }) => start >= from)
    .sort((a, b) => a.start - b.start || (String(a.row['id']) < String(b.row['id']) ? -1 : 1));
  const skip = Number(query.get('$skip') ?? 0);
  const size = readTop(query, PAGE);
  const value = rows.slice(skip, skip + size).map(({ row }) => {
    const event = renderEvent(row, zone);
    if (!names) return event;
    return Object.fromEntries(
      Object.entries(event).filter(([name]) => name === 'id' || names.includes(name)),
    );
  });
  const next = `${call.base}${call.path}${query.linkWith('$skip', String(skip + size))}`;
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#users('${encodeURIComponent(owner.userId)}')/events`,
      value,
      ...(rows.length > skip + size ? { '@odata.nextLink': next } : {}),
    },
  };
};

/** Only what the documentation shows of filters: from a moment on, read as UTC. */
const beginning = (filter: string | undefined): number => {
  if (filter === undefined) return Number.NEGATIVE_INFINITY;
  const moment = /^start\/dateTime ge '(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)'$/.exec(filter)?.[1];
  if (moment !== undefined) return Date.parse(`${moment}Z`);
  throw new GraphRefusal({
    status: 400,
    code: 'ErrorInvalidUrlQueryFilter',
    message: 'The query filter contains one or more invalid nodes.',
  });
};
