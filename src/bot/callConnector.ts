import type { Message, SendOutcome } from '../app/ports/messenger.ts';

export interface ConnectorDeps {
  readonly token: () => Promise<string>;
  readonly fetch: typeof fetch;
  /** Real milliseconds that never go back. */
  readonly monotonicMs: () => number;
  readonly timeLimit: (ms: number) => AbortSignal;
  /** Tokens go to trusted connector hosts only. */
  readonly isServiceUrl: (serviceUrl: string) => boolean;
}

/** Where a message goes. */
export interface ConnectorPlace {
  readonly conversationId: string;
  readonly serviceUrl: string;
}

export interface ConnectorRequest {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly activityId?: string;
  readonly message?: Message;
  /** Shows that an answer is being made; says nothing. */
  readonly typing?: true;
  readonly limitMs: number;
}

const CARD = 'application/vnd.microsoft.card.adaptive';
/** Pause after "too many requests" without a number, real milliseconds. */
const LEAST_PAUSE_MS = 2_000;

/**
 * One request to the Bot connector.
 *
 * Plain requests instead of the SDK's client: its answers after a time-out cannot be told apart, and
 * "was it sent?" is exactly what delivery must know (protocol.md §3).
 */
export const callConnector =
  (deps: ConnectorDeps) =>
  async (place: ConnectorPlace, request: ConnectorRequest): Promise<SendOutcome> => {
    const begun = deps.monotonicMs();
    // An address of before the connector moved is told anew; until then nothing is sent to it, nor given up.
    if (!deps.isServiceUrl(place.serviceUrl)) return { kind: 'unknown' };
    try {
      const token = await deps.token();
      // The lease behind a send began before this call: what stood still meanwhile sends nothing any more.
      const leftMs = request.limitMs - (deps.monotonicMs() - begun);
      if (leftMs <= 0) return { kind: 'unknown' };
      const response = await deps.fetch(addressOf(place, request.activityId), {
        method: request.method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...bodyOf(request),
        signal: deps.timeLimit(leftMs),
      });
      return await outcomeOf(response, request.activityId);
    } catch {
      // Broken or late: it may have arrived, so nobody may say that it did not.
      return { kind: 'unknown' };
    }
  };

const addressOf = ({ serviceUrl, conversationId }: ConnectorPlace, activityId?: string): string => {
  const base = serviceUrl.replace(/\/$/, '');
  const path = `${base}/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return activityId === undefined ? path : `${path}/${encodeURIComponent(activityId)}`;
};

const bodyOf = ({ message, typing }: ConnectorRequest): { readonly body?: string } => {
  if (typing) return { body: JSON.stringify({ type: 'typing' }) };
  return message === undefined ? {} : { body: JSON.stringify(activityOf(message)) };
};

/** No `text` beside the card: Teams would make two messages of it and return no id. */
const activityOf = ({ card, summary }: Message) => ({
  type: 'message',
  summary,
  attachments: [{ contentType: CARD, content: card }],
});

const outcomeOf = async (response: Response, activityId?: string): Promise<SendOutcome> => {
  if (response.ok) {
    const body: unknown = await response.json().catch(() => undefined);
    const id = activityId ?? idIn(body);
    return id === undefined ? { kind: 'unknown' } : { kind: 'sent', activityId: id };
  }
  if (response.status === 429) return { kind: 'later', afterMs: afterMsOf(response) };
  // The app taken away, the chat deleted, the person gone: the first two may come back.
  if (response.status === 403 || response.status === 404) {
    return { kind: 'unreachable', again: true };
  }
  return response.status === 400 ? { kind: 'unreachable' } : { kind: 'unknown' };
};

/** Seconds, as the connector writes them; without them a little while. */
const afterMsOf = ({ headers }: Response): number => {
  const seconds = Number(headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : LEAST_PAUSE_MS;
};

const idIn = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string'
    ? body.id
    : undefined;
