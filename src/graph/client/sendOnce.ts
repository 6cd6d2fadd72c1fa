import { ResponseType, type Client } from '@microsoft/microsoft-graph-client';
import type { GraphAnswer, GraphRequest } from '../port.ts';
import { readAnswer } from './readAnswer.ts';

/**
 * One request, one answer: `lost` when none came within the time, whatever the reason.
 *
 * @param signal - ends it: real time, from asking for a token to the last byte of the answer.
 */
export async function sendOnce(
  client: Client,
  request: GraphRequest,
  signal: AbortSignal,
): Promise<GraphAnswer> {
  const answered = new AbortController();
  try {
    // The race also covers waiting for a token, which knows no signal.
    return await Promise.race([
      exchange(client, request, signal),
      aborted(signal, answered.signal),
    ]);
  } catch (cause) {
    return { kind: 'lost', cause };
  } finally {
    // With a word of its own: without one a stack is written down at every call.
    answered.abort('answered');
  }
}

async function exchange(
  client: Client,
  request: GraphRequest,
  signal: AbortSignal,
): Promise<GraphAnswer> {
  const call = client
    .api(request.path)
    .headers({ ...(request.body instanceof Uint8Array ? octets : {}), ...request.headers })
    .option('signal', signal)
    .responseType(ResponseType.RAW);
  const response = (await byMethod(call, request)) as Response;
  const isFile = request.method === 'GET' && /\/content(\?|$)/.test(request.path);
  return readAnswer(response, isFile ? 'bytes' : 'json');
}

const octets = { 'Content-Type': 'application/octet-stream' };

function byMethod(call: ReturnType<Client['api']>, request: GraphRequest): Promise<unknown> {
  switch (request.method) {
    case 'GET':
      return call.get();
    case 'DELETE':
      return call.delete();
    case 'POST':
      return call.post(content(request.body));
    case 'PATCH':
      return call.patch(content(request.body));
    case 'PUT':
      return call.put(content(request.body));
  }
}

/** The library sends the whole buffer under a view; a `Buffer` it leaves as it is. */
const content = (body: unknown): unknown =>
  body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : body;

/** A time limit that is still listened to keeps its answer in memory until it has passed. */
const aborted = (signal: AbortSignal, answered: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    // One that has gone off before tells nobody any more.
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), {
      once: true,
      signal: answered,
    });
  });
