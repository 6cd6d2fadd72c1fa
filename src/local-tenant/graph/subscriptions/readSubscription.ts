import { badRequest, invalidRequest } from '../http/refusal.ts';
import type { JsonObject } from '../json.ts';

/** What the caller asks to be told of, and where. */
export interface NewSubscription {
  readonly changeType: string;
  readonly notificationUrl: string;
  /** Real time. */
  readonly expires: Date;
  readonly clientState?: string;
  readonly siteId: string;
  readonly list: string;
}

/** Just under thirty days: the most there is for a list. */
const MOST_MINUTES = 42_300;
const MOST_CLIENT_STATE = 128;

/** Reads the wish to be told of a list's changes; lists tell of `updated` only. */
export const readSubscription = (body: JsonObject, realNow: Date): NewSubscription => {
  const { changeType, notificationUrl, clientState } = body;
  if (changeType !== 'updated')
    throw invalidRequest("The changeType of a list subscription must be 'updated'.");
  return {
    changeType,
    notificationUrl: httpsAddress(notificationUrl),
    expires: expiryIn(body, realNow),
    ...(clientState === undefined ? {} : { clientState: shortState(clientState) }),
    ...resourceIn(body),
  };
};

/** The moment the subscription ends. */
export const expiryIn = ({ expirationDateTime }: JsonObject, realNow: Date): Date => {
  const at = typeof expirationDateTime === 'string' ? Date.parse(expirationDateTime) : Number.NaN;
  const minutes = (at - realNow.getTime()) / 60_000;
  if (!(minutes > 0 && minutes <= MOST_MINUTES)) {
    throw badRequest(
      `Subscription expiration must be in the future and no more than ${MOST_MINUTES} minutes away.`,
    );
  }
  return new Date(at);
};

const httpsAddress = (url: unknown): string => {
  if (typeof url === 'string' && URL.canParse(url) && new URL(url).protocol === 'https:')
    return url;
  throw badRequest('The notificationUrl must be an https address.');
};

const shortState = (state: unknown): string => {
  if (typeof state === 'string' && state.length <= MOST_CLIENT_STATE) return state;
  throw badRequest(`The clientState must be a text of at most ${MOST_CLIENT_STATE} characters.`);
};

const resourceIn = ({ resource }: JsonObject): { siteId: string; list: string } => {
  const parts = /^\/?sites\/([^/]+)\/lists\/([^/]+)$/.exec(
    typeof resource === 'string' ? resource : '',
  );
  const [, siteId, list] = parts ?? [];
  if (siteId === undefined || list === undefined)
    throw badRequest('The resource of the subscription is not supported.');
  return { siteId, list };
};
