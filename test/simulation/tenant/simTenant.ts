import { openChatStore, type ChatStore } from '../../../src/local-tenant/connector/chatStore.ts';
import { connectorRoutes } from '../../../src/local-tenant/connector/connectorRoutes.ts';
import { noFaults } from '../../../src/local-tenant/connector/faults.ts';
import { createDirectory, type Directory } from '../../../src/local-tenant/example/directory.ts';
import { gemeente } from '../../../src/local-tenant/example/gemeente.ts';
import { createGraph, type Graph } from '../../../src/local-tenant/graph/createGraph.ts';
import { applications, type Application } from '../../../src/local-tenant/identity/applications.ts';
import { appConfigOf } from '../../../src/local-tenant/server/appConfig.ts';
import { openStore, type TenantStore } from '../../../src/local-tenant/store/openStore.ts';
import { json } from '../../../src/local-tenant/web/json.ts';
import { createRouter } from '../../../src/local-tenant/web/router.ts';
import { readConfigurationFrom, type Configuration } from '../../../src/main/config.ts';

export const origin = 'http://127.0.0.1:4010';
/** Real time at which every run begins. */
export const epoch = Date.parse('2026-03-16T07:55:00Z');
const tokenLifeMs = 3_600_000;

/** The local tenant's Graph and connector with tokens that cost nothing; everything else is theirs. */
export interface SimTenant {
  readonly handle: (request: Request) => Promise<Response>;
  readonly store: TenantStore;
  readonly graph: Graph;
  readonly chats: ChatStore;
  readonly directory: Directory;
  readonly config: Configuration;
  /** Business time, milliseconds since 1970. */
  business: number;
}

export interface SimTenantDeps {
  readonly store?: TenantStore;
  /** Milliseconds since the run began. */
  readonly now: () => number;
  readonly random: () => number;
}

export function createSimTenant(deps: SimTenantDeps): SimTenant {
  const store = deps.store ?? openStore(':memory:');
  const realNow = (): Date => new Date(epoch + deps.now());
  // Ids of a run never meet those of the template it began from.
  const newId = counted(deps.store === undefined ? '51300000' : '51300001');
  const directory = createDirectory(gemeente);
  const tenant = { business: epoch };
  const businessNow = (): Date => new Date(tenant.business);
  const verify = verifying(deps.now);

  const graph = createGraph({
    store,
    businessNow,
    realNow,
    newGuid: newId,
    random: deps.random,
    budget: { perMinute: 1e9, perDay: 1e9 },
    authenticate: async (token) => {
      const found = await verify(token);
      if (!found.ok) return found;
      const { clientId: appId, displayName: appDisplayName, graphRoles: roles } = found.application;
      return { ok: true, caller: { appId, appDisplayName, roles } };
    },
  });
  const chats = openChatStore(store.db, { businessNow, realNow, newId });
  const issuer = {
    verify: async (token: string) => {
      const found = await verify(token);
      return found.ok
        ? { ok: true as const, claims: { appid: found.application.clientId } }
        : found;
    },
  };
  const secrets = {
    of: ({ name }: { readonly name: string }) => `geheim van ${name} in de simulatie`,
    recognise: () => undefined,
  };
  // As an organisation has it: time moves here.
  const config = readConfigurationFrom({
    ...appConfigOf(origin, secrets, gemeente),
    togetherMinutes: 30,
  });
  const route = createRouter([
    ...connectorRoutes({ issuer, chats, directory, faults: noFaults() }),
    {
      method: 'GET',
      path: '/clock',
      answer: () => json({ now: businessNow().toISOString(), standsStill: true }),
    },
    {
      method: 'POST',
      path: `/${config.tenantId}/oauth2/v2.0/token`,
      answer: async (request) => {
        const client = new URLSearchParams(await request.text()).get('client_id') ?? '';
        const until = deps.now() + tokenLifeMs;
        return json({ access_token: `${client}.${until}`, expires_in: tokenLifeMs / 1000 });
      },
    },
  ]);

  return Object.assign(tenant, {
    store,
    graph,
    chats,
    directory,
    config,
    handle: async (request: Request): Promise<Response> => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/v1.0/')) return graph.handle(request);
      return (await route(request)) ?? new Response(null, { status: 404 });
    },
  });
}

/** Ids that look like those of a tenant and are the same in every run. */
function counted(prefix: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
}

type Verified =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly reason: 'malformed' | 'expired' };

const verifying =
  (now: () => number) =>
  async (token: string): Promise<Verified> => {
    const [client, until] = token.split('.');
    const application = applications.find(({ clientId }) => clientId === client);
    if (application === undefined) return { ok: false, reason: 'malformed' };
    return Number(until) > now() ? { ok: true, application } : { ok: false, reason: 'expired' };
  };
