import { isObject, type JsonObject } from '../json.ts';

/** Begins the text that Teams writes below an invitation. */
const BLOB = 'Microsoft Teams-vergadering';

/** The appointment with the meeting that was asked for, its address also in the text. */
export const withMeeting = (event: JsonObject, meeting: string): JsonObject => {
  if (event['isOnlineMeeting'] !== true) return event;
  const joinUrl = `https://teams.microsoft.com/l/meetup-join/${meeting}`;
  return {
    ...event,
    body: { contentType: 'html', content: `${textOf(event)}<div>${BLOB} ${joinUrl}</div>` },
    onlineMeetingProvider: 'teamsForBusiness',
    onlineMeeting: { joinUrl },
  };
};

/** Who overwrites the text without that part ends the online meeting. */
export const withoutLostMeeting = (event: JsonObject): JsonObject => {
  const joinUrl = joinUrlOf(event);
  if (joinUrl === undefined || textOf(event).includes(joinUrl)) return event;
  return { ...event, isOnlineMeeting: false, onlineMeeting: null };
};

export const joinUrlOf = ({ onlineMeeting }: JsonObject): string | undefined =>
  isObject(onlineMeeting) ? String(onlineMeeting['joinUrl']) : undefined;

const textOf = ({ body }: JsonObject): string =>
  isObject(body) && typeof body['content'] === 'string' ? body['content'] : '';
