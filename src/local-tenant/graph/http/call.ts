import type { FaultKind } from '../faults/faultPlan.ts';
import { isObject, type JsonObject } from '../json.ts';
import { badRequest, GraphRefusal } from './refusal.ts';
import type { Query } from './query.ts';

export interface GraphCaller {
  readonly appId: string;
  readonly appDisplayName: string;
  /** Application permissions, such as `Sites.Selected` or `User.Read.All`. */
  readonly roles: readonly string[];
}

export interface TraceIds {
  readonly requestId: string;
  readonly clientRequestId: string;
}

/** A request as it came in, whole or as a member of a batch. */
export interface RawCall {
  readonly method: string;
  /** Behind `/v1.0`, still percent-encoded, with its query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly caller: GraphCaller;
  /** `https://host/v1.0`, for the links in answers. */
  readonly base: string;
  readonly trace: TraceIds;
}

/** A request that found its route. */
export interface Call extends RawCall {
  readonly path: string;
  readonly query: Query;
  readonly param: (name: string) => string;
  /** A fault that the route itself must play. */
  readonly fault?: FaultKind;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonObject | Uint8Array;
}

/** The JSON object a POST or PATCH carries. */
export const jsonBody = (call: RawCall): JsonObject => {
  const type = call.headers.get('content-type') ?? '';
  if (call.body.length > 0 && !/^application\/json\b/i.test(type)) {
    throw new GraphRefusal({
      status: 415,
      code: 'BadRequest',
      message:
        'A supported MIME type could not be found that matches the content type of the request.',
    });
  }
  const value = parse(new TextDecoder().decode(call.body));
  if (!isObject(value)) throw unreadable();
  return value;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (cause instanceof SyntaxError) throw unreadable();
    throw cause;
  }
};

const unreadable = (): GraphRefusal =>
  badRequest(
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  );
