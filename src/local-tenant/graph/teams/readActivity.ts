import { badRequest } from '../http/refusal.ts';
import { isObject, type JsonObject } from '../json.ts';

/** A line for somebody's activity feed. */
export interface Activity {
  readonly activityType: string;
  readonly topic: { readonly source: string; readonly value: string; readonly webUrl?: string };
  readonly preview: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** A later line of the same chain replaces this one. */
  readonly chainId?: number;
  readonly teamsAppId?: string;
}

/** The type every app may use without declaring it. */
export const RESERVED_TYPE = 'systemDefault';

/** Of a deep link Teams opens no more than this many characters. */
const LONGEST_LINK = 1_024;

/** Of a preview people see no more than this. */
const SHOWN_OF_PREVIEW = 150;

/** Reads a line for the feed and refuses what the feed does not take. */
export const readActivity = (body: JsonObject): Activity => {
  const { activityType, chainId, teamsAppId } = body;
  if (typeof activityType !== 'string' || activityType === '')
    throw badRequest('activityType is required.');
  const parameters = parametersIn(body['templateParameters']);
  if (activityType === RESERVED_TYPE && parameters['systemDefaultText'] === undefined)
    throw badRequest(`Template parameter 'systemDefaultText' is required for ${RESERVED_TYPE}.`);
  if (chainId !== undefined && !Number.isSafeInteger(chainId))
    throw badRequest('chainId must be a whole number.');
  return {
    activityType,
    topic: topicIn(body['topic']),
    preview: previewIn(body['previewText']),
    parameters,
    ...(typeof chainId === 'number' ? { chainId } : {}),
    ...(typeof teamsAppId === 'string' ? { teamsAppId } : {}),
  };
};

const topicIn = (topic: unknown): Activity['topic'] => {
  if (!isObject(topic)) throw badRequest('topic is required.');
  const { source, value, webUrl } = topic;
  if (typeof value !== 'string' || value === '') throw badRequest('topic.value is required.');
  if (source === 'entityUrl') {
    if (!/^https?:\/\/[^/]+\/v1\.0\/.+/.test(value))
      throw badRequest(
        'topic.value must be a Microsoft Graph address when its source is entityUrl.',
      );
    return { source, value };
  }
  if (source !== 'text') throw badRequest('topic.source must be entityUrl or text.');
  if (
    typeof webUrl !== 'string' ||
    !/^https:\/\/teams\.(microsoft\.com|cloud\.microsoft)\/l\//.test(webUrl)
  )
    throw badRequest('topic.webUrl must be a Teams deep link when topic.source is text.');
  if (webUrl.length > LONGEST_LINK)
    throw badRequest(`topic.webUrl must have at most ${LONGEST_LINK} characters.`);
  return { source, value, webUrl };
};

const previewIn = (preview: unknown): string => {
  if (!isObject(preview) || typeof preview['content'] !== 'string')
    throw badRequest('previewText.content is required.');
  return preview['content'].slice(0, SHOWN_OF_PREVIEW);
};

const parametersIn = (list: unknown): Record<string, string> => {
  if (list === undefined || list === null) return {};
  if (!Array.isArray(list)) throw badRequest('templateParameters must be a collection.');
  return Object.fromEntries(
    list.map((pair: unknown): [string, string] => {
      if (!isObject(pair) || typeof pair['name'] !== 'string' || typeof pair['value'] !== 'string')
        throw badRequest('A template parameter has a name and a value.');
      return [pair['name'], pair['value']];
    }),
  );
};
