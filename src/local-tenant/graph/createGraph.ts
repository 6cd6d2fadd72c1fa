import type { TenantStore } from '../store/openStore.ts';
import { createFaultBox, type FaultBox } from './faults/faultBox.ts';
import type { FaultControl, FaultPlan } from './faults/faultPlan.ts';
import { createRuLedger, type RuBudget, type RuLedger } from './faults/ruLedger.ts';
import { refusalReply, toResponse } from './http/answer.ts';
import type { GraphCaller, RawCall, Reply, TraceIds } from './http/call.ts';
import { GraphRefusal } from './http/refusal.ts';
import { createRouter } from './http/router.ts';
import { expireDeltaTokens } from './items/deltaToken.ts';
import { createMailboxLimit } from './outlook/mailboxLimit.ts';
import { calendarOf, type CalendarLine } from './outlook/calendarOf.ts';
import { sentMails, type SentMail } from './outlook/sendMail.ts';
import { createColumnCache } from './lists/columnCache.ts';
import { createPerform } from './perform.ts';
import { runBatch } from './runBatch.ts';
import { GRAPH_SCHEMA } from './schema.ts';
import { createSeed, type GraphSeed } from './seed.ts';
import { createSql, type Sql } from './sql.ts';
import { routes } from './routes.ts';
import { feedOf, type FeedLine } from './teams/feedOf.ts';
import { createPace } from './teams/pace.ts';
import type { Tenant } from './tenant.ts';

export type { GraphCaller } from './http/call.ts';
export type { FaultControl, FaultPlan } from './faults/faultPlan.ts';
export type { GraphSeed } from './seed.ts';

export interface GraphDeps {
  readonly store: TenantStore;
  /** `Created` and `Modified` of list items. */
  readonly businessNow: () => Date;
  /** Dates in errors, throttling, `Retry-After`. */
  readonly realNow: () => Date;
  readonly newGuid: () => string;
  /** 0 to 1: order of batch answers, choice between codes. */
  readonly random: () => number;
  readonly authenticate: (token: string) => Promise<Authentication>;
  /** How subscribers are reached; default the network. */
  readonly fetch?: typeof fetch;
  readonly faults?: FaultPlan;
  /** Default: 1,250 resource units a minute, as for a tenant with up to 1,000 licences. */
  readonly budget?: RuBudget;
}

type Authentication =
  | { readonly ok: true; readonly caller: GraphCaller }
  | { readonly ok: false; readonly reason: 'malformed' | 'expired' };

export interface Graph {
  handle(request: Request): Promise<Response>;
  readonly seed: GraphSeed;
  readonly faults: FaultControl;
  /** What left a mailbox, oldest first. */
  readonly mails: () => readonly SentMail[];
  readonly feedOf: (userId: string) => readonly FeedLine[];
  readonly calendarOf: (userId: string) => readonly CalendarLine[];
}

/** The local Microsoft Graph: answers requests whose path begins with `/v1.0/`. */
export const createGraph = (deps: GraphDeps): Graph => {
  const sql = createSql(deps.store.db);
  sql.exec(GRAPH_SCHEMA);
  const faults = createFaultBox(deps.faults);
  const ledger = createRuLedger(deps.realNow, deps.budget);
  const tenant: Tenant = {
    ...deps,
    sql,
    columns: createColumnCache(sql),
    faults,
    // In bad weather chance follows the seed too, so that a seed repeats the whole of it.
    random: () => faults.chance() ?? deps.random(),
    fetch: deps.fetch ?? fetch,
    feedPace: createPace(deps.realNow),
  };
  const perform = createPerform({ tenant, ledger, find: createRouter(routes) });
  const limited = createMailboxLimit();

  const answer = async (request: Request, trace: TraceIds): Promise<Reply> => {
    const caller = await authenticated(request, deps.authenticate);
    const raw: RawCall = { ...(await readRequest(request)), caller, trace };
    return raw.target === '/$batch'
      ? runBatch({ perform, random: tenant.random, newGuid: deps.newGuid }, raw)
      : limited(raw, () => perform(raw));
  };

  return {
    handle: async (request) => {
      const requestId = deps.newGuid();
      const trace = {
        requestId,
        clientRequestId: request.headers.get('client-request-id') ?? requestId,
      };
      try {
        return toResponse(await answer(request, trace), trace);
      } catch (cause) {
        if (!(cause instanceof GraphRefusal)) throw cause;
        return toResponse(refusalReply(cause, { trace, at: deps.realNow() }), trace);
      }
    },
    seed: createSeed(tenant),
    faults: faultControl({ sql, faults, ledger }),
    mails: () => sentMails(sql),
    feedOf: (userId) => feedOf(sql, userId),
    calendarOf: (userId) => calendarOf(sql, userId),
  };
};

const faultControl = ({
  sql,
  faults,
  ledger,
}: {
  readonly sql: Sql;
  readonly faults: FaultBox;
  readonly ledger: RuLedger;
}): FaultControl => ({
  plan: (fault) => faults.plan(fault),
  chaos: (chaos) => faults.chaos(chaos),
  clear: () => faults.clear(),
  pending: () => faults.pending(),
  expireDeltaTokens: () => expireDeltaTokens(sql),
  setBudget: (budget) => ledger.setBudget(budget),
});

const authenticated = async (
  request: Request,
  authenticate: GraphDeps['authenticate'],
): Promise<GraphCaller> => {
  const token = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]?.trim();
  if (token === undefined || token === '') throw unauthenticated('Access token is empty.');
  const verdict = await authenticate(token);
  if (verdict.ok) return verdict.caller;
  throw unauthenticated(
    verdict.reason === 'expired'
      ? 'Lifetime validation failed, the token is expired.'
      : 'IDX14100: JWT is not well formed, there are no dots (.).',
  );
};

const unauthenticated = (message: string): GraphRefusal =>
  new GraphRefusal({
    status: 401,
    code: 'InvalidAuthenticationToken',
    message,
    headers: {
      'WWW-Authenticate': 'Bearer realm="", client_id="00000003-0000-0000-c000-000000000000"',
    },
  });

const readRequest = async (request: Request): Promise<Omit<RawCall, 'caller' | 'trace'>> => {
  const url = new URL(request.url);
  return {
    method: request.method.toUpperCase(),
    target: url.pathname.replace(/^\/v1\.0/, '').replace(/^\/%24batch$/i, '/$batch') + url.search,
    headers: request.headers,
    body: new Uint8Array(await request.arrayBuffer()),
    base: `${url.origin}/v1.0`,
  };
};
