import { createGraphClient } from '../../src/graph/client/createGraphClient.ts';
import type { GraphLogEntry } from '../../src/graph/client/log.ts';
import type { Site } from '../../src/graph/lists/itemsOf.ts';
import type { ListIds } from '../../src/graph/lists/listTable.ts';
import { resolveLists } from '../../src/graph/lists/resolveLists.ts';
import type { GraphPort } from '../../src/graph/port.ts';
import { provision } from '../../src/graph/provisioning/provision.ts';
import type { PersonId } from '../../src/domain/complaint/kenmerk.ts';
import {
  createGraph,
  type FaultControl,
  type GraphCaller,
} from '../../src/local-tenant/graph/createGraph.ts';
import { openStore, type TenantStore } from '../../src/local-tenant/store/openStore.ts';
import { seedSite, siteId, testPeople } from './localSite.ts';

export interface LocalGraph {
  /** The local Graph as a network, for a client of one's own (`newPort`) or to lose answers on. */
  readonly fetch: typeof fetch;
  /** As the app: `Sites.Selected` with a write grant on the site. */
  readonly graphPort: GraphPort;
  /** As the administrator who sets the site up. */
  readonly adminPort: GraphPort;
  readonly siteId: string;
  readonly listIds: ListIds;
  /** Site and lists together, as the adapters take them. */
  readonly site: Site;
  readonly store: TenantStore;
  readonly faults: FaultControl;
  /** Oids of two colleagues; a guest is in the tenant too. */
  readonly people: readonly [PersonId, PersonId];
  /** Every call the app made since the start, without content. */
  readonly log: readonly GraphLogEntry[];
  /** Another instance of the app on the same tenant, over a network that may drop what it wants. */
  newPort(network?: typeof fetch): GraphPort;
  /** Business time of the tenant moves forward. */
  advance(ms: number): void;
  close(): void;
}

export interface LocalGraphOptions {
  /** Business time at the start; default Monday 2 March 2026, 9:00 in the Netherlands. */
  readonly startsAt?: Date;
  /** 0 to 1; default always the same row of numbers. */
  readonly random?: () => number;
  /** False leaves the site without lists; `listIds` is then empty. Default true. */
  readonly provisioned?: boolean;
}

/**
 * The strict local Graph in memory with an empty, provisioned site, and the real client on it. Waiting
 * for `Retry-After` takes no time: the real clock of client and tenant moves on instead.
 */
export async function startLocalGraph(options: LocalGraphOptions = {}): Promise<LocalGraph> {
  let business = (options.startsAt ?? new Date('2026-03-02T08:00:00Z')).getTime();
  let skippedMs = 0;
  const log: GraphLogEntry[] = [];
  const store = openStore(':memory:');
  const graph = createGraph({
    store,
    businessNow: () => new Date(business),
    realNow: () => new Date(Date.now() + skippedMs),
    newGuid: () => crypto.randomUUID(),
    random: options.random ?? countedChance(),
    authenticate: async (token) => {
      const caller = callers[token];
      return caller ? { ok: true, caller } : { ok: false, reason: 'malformed' };
    },
  });
  graph.faults.setBudget({ perMinute: 1e9, perDay: 1e9 });

  const network: typeof fetch = (input, init) => graph.handle(new Request(input, init));
  const portOf = (token: string, over: typeof fetch): GraphPort =>
    createGraphClient({
      baseUrl: 'http://127.0.0.1:4010',
      token: async () => token,
      fetch: over,
      realNow: () => performance.now() + skippedMs,
      log: (entry) => log.push(entry),
      sleep: async (ms) => {
        skippedMs += ms;
      },
    });

  const adminPort = portOf('inrichter', network);
  seedSite(graph, callers.app.appId);
  if (options.provisioned !== false) await provision(adminPort, siteId);
  const listIds =
    options.provisioned === false ? ({} as ListIds) : await resolveLists(adminPort, siteId);
  log.length = 0;

  return {
    fetch: network,
    graphPort: portOf('app', network),
    adminPort,
    siteId,
    listIds,
    site: { siteId, listIds },
    store,
    faults: graph.faults,
    people: testPeople,
    log,
    newPort: (over = network) => portOf('app', over),
    advance: (ms) => {
      business += ms;
    },
    close: () => store.close(),
  };
}

/** The two identities of a tenant by their token. */
const callers: Readonly<Record<string, GraphCaller>> & { readonly app: GraphCaller } = {
  app: {
    appId: 'a3f7c1e8-2b94-4d60-9e15-6c0d8b7f4a21',
    appDisplayName: 'Klachtwijzer',
    roles: ['Sites.Selected', 'User.Read.All', 'Calendars.ReadWrite'],
  },
  inrichter: {
    appId: 'b8e2d5f1-7a06-4c39-8f4b-1d3e9c60a752',
    appDisplayName: 'Klachtwijzer inrichten',
    roles: ['Sites.FullControl.All', 'User.Read.All'],
  },
};

function countedChance(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return (count * 0.618_033_988_75) % 1;
  };
}
