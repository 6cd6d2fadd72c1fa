import { envelope } from '../connector/channel.ts';
import type { Deliver } from '../connector/delivery.ts';
import type { Directory } from '../example/directory.ts';
import { app } from '../identity/applications.ts';
import { tenantId } from '../identity/ids.ts';
import { connectorAudience, type Issuer } from '../identity/issuer.ts';
import { bearerOf } from '../web/bearer.ts';
import { isJsonObject, json, readJsonObject, textIn, type JsonObject } from '../web/json.ts';
import { playgroundConfig } from './playgroundConfig.ts';

interface RelayDeps {
  readonly origin: string;
  /** Where Microsoft's Agents Playground listens, on this machine. */
  readonly playgroundOrigin: string;
  readonly deliver: Deliver;
  readonly issuer: Pick<Issuer, 'verify'>;
  readonly directory: Directory;
  readonly fetch: typeof fetch;
}

/** Below this path everything is between the bot and the Playground. */
const PATH = '/playground';

/**
 * Lets Microsoft's Agents Playground drive the bot: what it sends unsigned is signed as the connector signs, and
 * what the bot answers goes back to it. Only when asked for at the start: to believe what is not signed is the
 * very thing the bot refuses.
 */
export const createPlaygroundRelay = (deps: RelayDeps) => ({
  answers: (path: string): boolean => path === PATH || path.startsWith(`${PATH}/`),
  handle: async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (request.method === 'GET' && pathname === `${PATH}/config`) {
      return new Response(playgroundConfig(deps.directory));
    }
    if (pathname.startsWith(`${PATH}/connector/`)) return await toPlayground(deps, request);
    // A page of a browser has no business here.
    if (request.headers.has('origin') || request.headers.has('sec-fetch-site')) {
      return json({ error: 'unauthorized' }, 401);
    }
    const sent = await readJsonObject(request);
    return sent === undefined ? json({ error: 'bad-request' }, 400) : await toBot(deps, sent);
  },
});

const toBot = async (deps: RelayDeps, sent: JsonObject): Promise<Response> => {
  const from = isJsonObject(sent['from']) ? sent['from'] : {};
  const person = deps.directory.byOid(textIn(from, 'aadObjectId') ?? '');
  if (person === undefined) return json({ error: 'unknown-person' }, 400);
  const conversation = isJsonObject(sent['conversation']) ? sent['conversation'] : {};
  const conversationId = textIn(conversation, 'id') ?? '';
  const personal = (conversation['conversationType'] ?? 'personal') === 'personal';
  const around: JsonObject = {
    ...envelope({ origin: deps.origin, person, conversationId }),
    serviceUrl: `${deps.origin}${PATH}/connector/`,
    conversation: { ...conversation, tenantId, ...(personal && { conversationType: 'personal' }) },
  };
  const channelData = isJsonObject(sent['channelData']) ? sent['channelData'] : {};
  const delivered = await deps.deliver({
    ...sent,
    ...around,
    channelData: { ...channelData, tenant: { id: tenantId } },
  });
  if (!delivered.ok) return json({ error: delivered.reason }, 502);
  return delivered.body === undefined
    ? new Response(null, { status: delivered.status })
    : json(delivered.body, delivered.status);
};

const toPlayground = async (deps: RelayDeps, request: Request): Promise<Response> => {
  const token = bearerOf(request);
  const verified =
    token === undefined ? undefined : await deps.issuer.verify(token, connectorAudience);
  if (!verified?.ok || verified.claims['appid'] !== app.clientId) {
    return json(
      { error: { code: 'Unauthorized', message: 'Authorization has been denied.' } },
      401,
    );
  }
  const { pathname, search } = new URL(request.url);
  const path = pathname.slice(`${PATH}/connector`.length);
  const answer = await deps.fetch(`${deps.playgroundOrigin}/_connector${path}${search}`, {
    method: request.method,
    headers: { 'content-type': 'application/json' },
    ...(request.method === 'GET' ? {} : { body: await request.text() }),
  });
  return new Response(answer.status === 204 ? null : await answer.text(), {
    status: answer.status,
    headers: { 'content-type': 'application/json' },
  });
};
