import { Client } from '@microsoft/microsoft-graph-client';
import type { GraphAnswer, GraphPort, GraphRequest } from '../port.ts';
import { sendBatch } from './batch.ts';
import type { GraphLog } from './log.ts';
import { createMiddleware } from './middleware.ts';
import { pause } from './pause.ts';
import { ruCost } from './ruCost.ts';
import { createRuLedger, type RuLedger } from './ruLedger.ts';
import { sendOnce } from './sendOnce.ts';
import { defaultTimeLimitMs, realTimeLimit, type TimeLimit } from './timeLimit.ts';
import type { TokenSource } from './tokenSource.ts';

export interface GraphClientDeps {
  /** Address before `/v1.0`; plain http only where the configuration allows it. */
  readonly baseUrl: string;
  readonly token: TokenSource;
  readonly fetch: typeof fetch;
  /** Real milliseconds, monotonic. */
  readonly realNow: () => number;
  readonly log: GraphLog;
  readonly sleep: (ms: number) => Promise<void>;
  readonly timeLimit?: TimeLimit;
  /** Of this app registration; absent, one that counts only what answers tell. */
  readonly ledger?: RuLedger;
  /** The request or round a call belongs to; Graph writes it in its own log, too. */
  readonly correlation?: () => string | undefined;
}

/** A read, and a file whose content never changes; whether to repeat another write is its caller's decision. */
const repeatable: ReadonlySet<GraphRequest['method']> = new Set(['GET', 'PUT']);

/**
 * The door to Graph over the Microsoft Graph client library, with our own chain of handlers.
 */
export function createGraphClient(deps: GraphClientDeps): GraphPort {
  const baseUrl = deps.baseUrl.replace(/\/+$/, '');
  const client = Client.initWithMiddleware({
    baseUrl,
    defaultVersion: 'v1.0',
    middleware: createMiddleware({ ...deps, baseUrl }),
  });

  const limit = deps.timeLimit ?? realTimeLimit;
  const ledger = deps.ledger ?? createRuLedger(deps.realNow);
  const send = async (request: GraphRequest): Promise<GraphAnswer> => {
    let end: number | undefined;
    for (;;) {
      const turn = ledger.book(ruCost(request.method, request.path));
      if (turn > 0) await deps.sleep(turn);
      // Waiting for its first turn is not yet part of the call.
      end ??= deps.realNow() + (request.timeLimitMs ?? defaultTimeLimitMs);
      const answer = await sendOnce(client, request, limit(Math.max(1, end - deps.realNow())));
      if (answer.kind === 'answer') ledger.heed(answer.headers);
      const wait = repeatable.has(request.method) ? pause(answer) : undefined;
      // Asking again before the pause is over costs and lengthens it (graph-contract.md §10.73).
      if (wait === undefined || deps.realNow() + wait >= end) return answer;
      await deps.sleep(wait);
    }
  };

  return { send, batch: (parts) => sendBatch({ ...deps, ledger, send }, parts) };
}
