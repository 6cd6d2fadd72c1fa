import type { Call } from '../http/call.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Row } from '../sql.ts';
import { contentOf, isOrganiser } from './eventStore.ts';
import { momentOf } from './readEvent.ts';
import { inZone } from './zones.ts';

/** An appointment as its owner reads it, in the time zone he wants. */
export const renderEvent = (row: Row, zone: string): JsonObject => {
  const { start, end, attendees, ...content } = contentOf(row);
  return {
    isOnlineMeeting: false,
    isCancelled: false,
    showAs: 'busy',
    type: 'singleInstance',
    ...content,
    originalStartTimeZone: isObject(start) ? start['timeZone'] : null,
    originalEndTimeZone: isObject(end) ? end['timeZone'] : null,
    start: inZone(momentOf(start), zone),
    end: inZone(momentOf(end), zone),
    attendees: (Array.isArray(attendees) ? attendees : []).map(invited),
    id: row['id'],
    isOrganizer: isOrganiser(row),
    createdDateTime: row['created'],
    lastModifiedDateTime: row['modified'],
  };
};

const invited = (attendee: unknown): JsonObject => ({
  type: 'required',
  status: { response: 'none', time: '0001-01-01T00:00:00Z' },
  ...(isObject(attendee) ? attendee : {}),
});

export const eventAnswer = (call: Call, row: Row, zone: string): JsonObject => ({
  '@odata.context': `${call.base}/$metadata#users('${encodeURIComponent(String(row['user_id']))}')/events/$entity`,
  ...renderEvent(row, zone),
});
