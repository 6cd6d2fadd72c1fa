import type { Failure, FailureCode } from '../../src/contract/failure.ts';

/** A refusal of the server, or no server to be reached. */
export interface TabFailure extends Omit<Failure, 'code'> {
  readonly code: FailureCode | 'offline';
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: TabFailure };

export interface RequestDeps {
  /** A token for the API; `renew` asks for a new one although the present one looks good. */
  readonly token: (options: { readonly renew: boolean }) => Promise<string>;
  readonly fetch: typeof fetch;
  readonly language: string;
  /** Whether the browser sees a network; absent where nobody can say. */
  readonly isOnline?: () => boolean;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** Sent as it is, instead of a body. */
  readonly bytes?: Blob;
  /** What is asked for; JSON unless it says otherwise. */
  readonly wants?: 'file';
  /** The page is being left: it goes out at once with the token there is, and nobody hears the answer. */
  readonly leaving?: true;
  /** How long to wait for the answer; the default suits what the server may take long for. */
  readonly patienceMs?: number;
}

export type Request = <Value>(call: Call) => Promise<Result<Value>>;

/** Longer than the server's own limits: giving up earlier would hide its answer. */
const PATIENCE_MS = 60_000;

/** Calls the API with the person's token; every failure comes back as a value. */
export function createRequest({ token, fetch, language, isOnline }: RequestDeps): Request {
  let bearer = '';
  const post = (call: Call) =>
    fetch(call.path, {
      method: call.method,
      headers: {
        accept: call.wants === 'file' ? '*/*' : 'application/json',
        'accept-language': language,
        authorization: `Bearer ${bearer}`,
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(call.bytes === undefined ? {} : { 'content-type': 'application/octet-stream' }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      ...(call.bytes === undefined ? {} : { body: call.bytes }),
      ...(call.leaving
        ? { keepalive: true }
        : { signal: AbortSignal.timeout(call.patienceMs ?? PATIENCE_MS) }),
    });
  const send = async (call: Call, renew: boolean) => {
    // Who leaves cannot wait for a token.
    if (call.leaving !== true) bearer = await token({ renew });
    return post(call);
  };

  return async <Value>(call: Call): Promise<Result<Value>> => {
    try {
      const first = await send(call, false);
      const response =
        first.status === 401 && call.leaving !== true ? await send(call, true) : first;
      return response.ok ? await accepted<Value>(response, call) : await refused(response);
    } catch (cause) {
      return {
        ok: false,
        // Without a network nobody gives a token either.
        failure: {
          code: cause instanceof NoToken && isOnline?.() !== false ? 'unauthenticated' : 'offline',
        },
      };
    }
  };
}

/** The person could not be signed in. */
export class NoToken extends Error {}

async function accepted<Value>(response: Response, { wants }: Call): Promise<Result<Value>> {
  const value: unknown = await (wants === 'file' ? response.blob() : jsonOf(response));
  return { ok: true, value: value as Value };
}

const jsonOf = async (response: Response): Promise<unknown> =>
  response.status === 204 ? undefined : response.json();

async function refused(response: Response): Promise<Result<never>> {
  const body: unknown = await response.json().catch(() => undefined);
  if (isFailure(body)) return { ok: false, failure: body };
  return {
    ok: false,
    failure: { code: response.status === 401 ? 'unauthenticated' : 'unexpected' },
  };
}

const isFailure = (body: unknown): body is Failure =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
