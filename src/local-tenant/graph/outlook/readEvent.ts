import { badRequest } from '../http/refusal.ts';
import { isObject, type JsonObject } from '../json.ts';

/** What a caller may say of an appointment; the rest is the service's. */
const WRITABLE = new Set([
  'subject',
  'body',
  'start',
  'end',
  'location',
  'attendees',
  'isOnlineMeeting',
  'onlineMeetingProvider',
  'allowNewTimeProposals',
  'transactionId',
  'isReminderOn',
  'reminderMinutesBeforeStart',
  'isAllDay',
  'showAs',
  'sensitivity',
  'importance',
  'responseRequested',
  'hideAttendees',
]);

/** Reads a new appointment or a change of one; refuses what the calendar would not keep. */
export const readEvent = (body: JsonObject): JsonObject => {
  for (const name of Object.keys(body)) {
    if (!WRITABLE.has(name) && !name.startsWith('@odata.'))
      throw badRequest(`The property '${name}' cannot be written.`);
  }
  for (const name of ['start', 'end']) checkMoment(name, body[name]);
  const { onlineMeetingProvider: provider } = body;
  if (provider !== undefined && provider !== 'teamsForBusiness' && provider !== 'unknown')
    throw badRequest('The online meeting provider is not supported.');
  return body;
};

/** A new appointment needs a beginning and an end, in that order. */
export const requireSpan = ({ start, end }: JsonObject): void => {
  if (start === undefined || end === undefined)
    throw badRequest('An event has a start and an end.');
  if (momentOf(end) < momentOf(start)) throw badRequest('An event ends after it begins.');
};

/** Local time of a moment, which sorts as it runs within one time zone. */
export const momentOf = (value: unknown): string =>
  isObject(value) ? String(value['dateTime']) : '';

const checkMoment = (name: string, value: unknown): void => {
  if (value === undefined) return;
  const sound =
    isObject(value) &&
    typeof value['timeZone'] === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?$/.test(String(value['dateTime']));
  if (!sound) throw badRequest(`The ${name} of an event is a dateTime with a timeZone.`);
};
