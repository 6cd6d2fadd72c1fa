import type { SetupTools } from '../../cli/setup/run.ts';
import { createSiteSetup } from '../../graph/provisioning/createSiteSetup.ts';
import { graphClientFor } from '../graphClient.ts';
import type { Surroundings } from '../surroundings.ts';
import { open } from './open.ts';
import { probesFor } from './probes.ts';

/** What `inrichten` and `controleer` work with, over the real network or another. */
export const setupTools = (around: Surroundings): SetupTools => ({
  site: (configPath) => {
    const { config, trust, tokens } = open(configPath, around);
    if (tokens.provisioning === undefined) return undefined;
    const graph = graphClientFor(trust, around, { token: tokens.provisioning });
    return createSiteSetup(graph, { siteId: config.siteId, appId: config.clientId });
  },
  probes: (configPath, manifestPath) => probesFor({ configPath, manifestPath, around }),
});
