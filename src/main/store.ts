import { hkdfSync } from 'node:crypto';
import { together } from '../graph/client/together.ts';
import { createRuLedger } from '../graph/client/ruLedger.ts';
import { createConversations } from '../graph/conversations/createConversations.ts';
import { createDirectory } from '../graph/directory/createDirectory.ts';
import { createDocuments } from '../graph/documents/createDocuments.ts';
import { createDrafts } from '../graph/drafts/createDrafts.ts';
import type { Site } from '../graph/lists/itemsOf.ts';
import { resolveLists } from '../graph/lists/resolveLists.ts';
import { createOrganisation } from '../graph/organisation/createOrganisation.ts';
import { provision } from '../graph/provisioning/provision.ts';
import type { Configuration } from './config.ts';
import { graphClientFor } from './graphClient.ts';
import type { Surroundings } from './surroundings.ts';
import type { tokenSources } from './tokens.ts';
import type { Trust } from './trust.ts';

interface StoreRequest {
  readonly config: Configuration;
  readonly trust: Trust;
  readonly tokens: ReturnType<typeof tokenSources>;
  readonly around: Surroundings;
}

/** Opens SharePoint: the client, the lists (made first where we may), and everything kept in them but complaints. */
export const openStore = async ({ config, trust, tokens, around }: StoreRequest) => {
  const ledger = createRuLedger(around.monotonicMs, ruPerMinute(config));
  const graph = graphClientFor(trust, around, { token: tokens.graph, ledger });
  if (tokens.provisioning !== undefined) {
    const report = await provision(
      graphClientFor(trust, around, { token: tokens.provisioning }),
      config.siteId,
    );
    around.log('provisioned', {
      created: report.created.length,
      remaining: report.remaining.length,
    });
  }
  const site: Site = { siteId: config.siteId, listIds: await resolveLists(graph, config.siteId) };
  const joint = together(graph);
  return {
    graph,
    together: joint,
    /** What this instance spent of the app's budget in the last minute. */
    ru: ledger.state,
    site,
    directory: createDirectory(graph),
    organisation: createOrganisation({
      graph,
      together: joint,
      site,
      name: config.organisation,
      unreadable: ({ list, id }) => {
        around.log('row-unreadable', { list, id });
      },
    }),
    drafts: createDrafts(graph, site),
    documents: createDocuments(graph, site),
    conversations: createConversations(graph, site),
  };
};

/** The budget of the smallest tenant; one of our own tells its own, or has none. */
const smallestBudget = 1_250;

const ruPerMinute = ({ cloud, graphRuPerMinute }: Configuration): number | undefined =>
  graphRuPerMinute ?? (cloud === 'public' ? smallestBudget : undefined);

/** Key of the hash over facts (protocol.md §4); derived from the secret where none is configured, which only `local` allows. */
export const hashKeyOf = (config: Configuration): Uint8Array =>
  derivedKey(config, 'klachtwijzer-zegel');

/** Key of the cache on this instance's disk; another key than the one before means: fill it anew. */
export const cacheKeyOf = (config: Configuration): Uint8Array =>
  derivedKey(config, 'klachtwijzer-leesmodel');

const derivedKey = (config: Configuration, use: string): Uint8Array =>
  new Uint8Array(
    hkdfSync('sha256', config.hashKey ?? config.clientSecret, config.tenantId, use, 32),
  );
