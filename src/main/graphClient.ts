import { createGraphClient } from '../graph/client/createGraphClient.ts';
import type { GraphLogEntry } from '../graph/client/log.ts';
import type { RuLedger } from '../graph/client/ruLedger.ts';
import type { TokenSource } from '../graph/client/tokenSource.ts';
import type { GraphPort } from '../graph/port.ts';
import type { Surroundings } from './surroundings.ts';
import type { Trust } from './trust.ts';

/** The door to Graph of this cloud, for whoever the token belongs to. */
export const graphClientFor = (
  trust: Pick<Trust, 'graphBaseUrl'>,
  around: Surroundings,
  as: { readonly token: TokenSource; readonly ledger?: RuLedger },
): GraphPort =>
  createGraphClient({
    // The client puts the version behind it itself.
    baseUrl: trust.graphBaseUrl.replace(/\/v1\.0$/, ''),
    ...as,
    fetch: around.fetch,
    realNow: around.monotonicMs,
    log: graphLog(around),
    ...(around.watch && { correlation: around.watch.correlation }),
    sleep: around.sleep,
    timeLimit: around.timeLimit,
  });

/** Only failures and slow calls: a line for every call would bury what matters. */
const SLOW_MS = 1_000;

const graphLog =
  ({ log, watch }: Surroundings) =>
  (entry: GraphLogEntry): void => {
    watch?.graphCall(entry);
    const failed = entry.status === 'lost' || entry.status >= 500 || entry.status === 429;
    if (!failed && entry.ms < SLOW_MS) return;
    log('graph', {
      method: entry.method,
      path: entry.path,
      status: entry.status,
      ms: Math.round(entry.ms),
      requestId: entry.requestId,
      // A query that touches too many rows looks like throttling and never ends by itself.
      ...(entry.threshold && { threshold: 1 }),
    });
  };
