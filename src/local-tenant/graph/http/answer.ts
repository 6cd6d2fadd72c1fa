import type { JsonObject } from '../json.ts';
import type { Reply, TraceIds } from './call.ts';
import type { GraphRefusal } from './refusal.ts';

/** The reply that carries a refusal; `date` has no zone suffix although it is UTC, as in the real service. */
export const refusalReply = (
  refusal: GraphRefusal,
  about: { readonly trace: TraceIds; readonly at: Date },
): Reply => ({
  status: refusal.status,
  headers: { ...refusal.headers },
  body: {
    error: {
      code: refusal.code,
      message: refusal.message,
      innerError: {
        ...(refusal.innerCode === undefined ? {} : { code: refusal.innerCode }),
        date: about.at.toISOString().slice(0, 19),
        'request-id': about.trace.requestId,
        'client-request-id': about.trace.clientRequestId,
      },
    },
  },
});

const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

export const toResponse = (reply: Reply, trace: TraceIds): Response => {
  const headers = new Headers({
    'request-id': trace.requestId,
    'client-request-id': trace.clientRequestId,
    'x-ms-ags-diagnostic': '{"ServerInfo":{"DataCenter":"Local","Slice":"E","Ring":"0"}}',
    'cache-control': 'no-store, no-cache',
    'strict-transport-security': 'max-age=31536000',
  });
  const { body } = reply;
  if (body !== undefined)
    headers.set('content-type', isBytes(body) ? 'application/octet-stream' : JSON_TYPE);
  for (const [name, value] of Object.entries(reply.headers ?? {})) headers.set(name, value);
  return new Response(
    body === undefined ? null : isBytes(body) ? Buffer.from(body) : JSON.stringify(body),
    {
      status: reply.status,
      headers,
    },
  );
};

export const isBytes = (body: JsonObject | Uint8Array): body is Uint8Array =>
  body instanceof Uint8Array;
