import { readConfiguration, type Configuration } from '../config.ts';
import type { Surroundings } from '../surroundings.ts';
import { tokenSources } from '../tokens.ts';
import { trustFor, type Trust } from '../trust.ts';

/** What setting up and checking need of the app: no register, no server. */
export interface Opened {
  readonly config: Configuration;
  readonly trust: Trust;
  readonly tokens: ReturnType<typeof tokenSources>;
}

/**
 * Reads a configuration and whom it trusts; asks nothing of anybody yet.
 *
 * @throws WrongConfiguration or UntrustedAddress, each naming what is wrong.
 */
export const open = (configPath: string, around: Surroundings): Opened => {
  const config = readConfiguration(configPath);
  const trust = trustFor(config.cloud, config.tenantId, config.origin);
  return { config, trust, tokens: tokenSources(config, trust, around) };
};
