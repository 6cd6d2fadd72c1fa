import { createTokenSource } from '../graph/client/tokenSource.ts';
import type { Configuration } from './config.ts';
import type { Trust } from './trust.ts';

interface Network {
  readonly fetch: typeof fetch;
  readonly monotonicMs: () => number;
  readonly timeLimit: (ms: number) => AbortSignal;
}

/** Where the app gets its own tokens: for Graph, for the connector, and for setting up the site. */
export const tokenSources = (config: Configuration, trust: Trust, network: Network) => {
  const source = (credentials: { clientId: string; clientSecret: string }, scope: string) =>
    createTokenSource({
      ...credentials,
      tokenEndpoint: trust.tokenEndpoint,
      scope,
      fetch: network.fetch,
      realNow: network.monotonicMs,
      timeLimit: network.timeLimit,
    });
  return {
    graph: source(config, trust.graphScope),
    bot: source(config, trust.botScope),
    provisioning:
      config.provisioning === undefined ? undefined : source(config.provisioning, trust.graphScope),
  };
};
