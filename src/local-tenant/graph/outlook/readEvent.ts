import { badRequest } from '../http/refusal.ts';
import { isObject, type JsonObject } from '../json.ts';
import { toMoment } from './zones.ts';

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
  const { onlineMeetingProvider: provider, attendees = [] } = body;
  if (provider !== undefined && provider !== 'teamsForBusiness' && provider !== 'unknown')
    throw badRequest('The online meeting provider is not supported.');
  if (!Array.isArray(attendees) || !attendees.every((one) => addressOf(one) !== undefined))
    throw badRequest('An attendee has an emailAddress with an address.');
  return body;
};

/** A new appointment needs a beginning and an end, in that order. */
export const requireSpan = (event: JsonObject): void => {
  if (event['start'] === undefined || event['end'] === undefined)
    throw badRequest('An event has a start and an end.');
  if (momentOf(event['end']) < momentOf(event['start']))
    throw badRequest('An event ends after it begins.');
};

/** Milliseconds after 1970 of a `dateTimeTimeZone` that was read before. */
export const momentOf = (value: unknown): number =>
  isObject(value) ? toMoment(String(value['dateTime']), String(value['timeZone'])) : Number.NaN;

/** Where somebody is invited. */
export const addressOf = (attendee: unknown): string | undefined => {
  const box = isObject(attendee) ? attendee['emailAddress'] : undefined;
  const address = isObject(box) ? box['address'] : undefined;
  return typeof address === 'string' && address.includes('@') ? address : undefined;
};

const checkMoment = (name: string, value: unknown): void => {
  if (value === undefined) return;
  const sound =
    isObject(value) &&
    typeof value['timeZone'] === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?$/.test(String(value['dateTime']));
  if (!sound) throw badRequest(`The ${name} of an event is a dateTime with a timeZone.`);
  momentOf(value);
};
