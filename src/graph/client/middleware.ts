import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { GraphLog } from './log.ts';
import { pathTemplate } from './pathTemplate.ts';
import { isThreshold } from './pause.ts';
import { ruCost } from './ruCost.ts';
import type { TokenSource } from './tokenSource.ts';

type Step = (context: Context, next: () => Promise<void>) => Promise<void>;

/**
 * The chain every request goes through: authorise → correlate → log → fetch. The library's own handlers are not
 * used: they send no token to a plain-http address and repeat creates (graph-contract.md §0.1, §0.5).
 */
export function createMiddleware(deps: {
  readonly token: TokenSource;
  readonly log: GraphLog;
  readonly fetch: typeof fetch;
  readonly realNow: () => number;
  readonly baseUrl: string;
  readonly correlation?: () => string | undefined;
}): Middleware {
  const steps: readonly Step[] = [
    authorise(deps.token),
    correlate(deps.correlation ?? nothing),
    logWithoutContent(deps),
    ask(deps.fetch),
  ];
  return { execute: (context) => run(steps, context) };
}

async function run(steps: readonly Step[], context: Context): Promise<void> {
  const [step, ...rest] = steps;
  await step?.(context, () => run(rest, context));
}

/** A 401 is refused before anything is done, so the same request goes out once more with a new token. */
const authorise =
  (token: TokenSource): Step =>
  async (context, next) => {
    const first = await token();
    setToken(context, first);
    await next();
    if (context.response?.status !== 401) return;
    await context.response.body?.cancel();
    setToken(context, await token(first));
    await next();
  };

const setToken = (context: Context, token: string): void => {
  setHeader(context, 'authorization', `Bearer ${token}`);
};

/** Names the request or round to Graph, so that its log and ours tell of the same. */
const correlate =
  (correlation: () => string | undefined): Step =>
  async (context, next) => {
    const id = correlation();
    if (id !== undefined) setHeader(context, 'client-request-id', id);
    await next();
  };

const nothing = (): undefined => undefined;

function setHeader(context: Context, name: string, value: string): void {
  const headers = new Headers(context.options?.headers);
  headers.set(name, value);
  context.options = { ...context.options, headers };
}

const logWithoutContent =
  (deps: {
    readonly log: GraphLog;
    readonly realNow: () => number;
    readonly baseUrl: string;
  }): Step =>
  async (context, next) => {
    const start = deps.realNow();
    const path = addressOf(context).slice(deps.baseUrl.length).replace('/v1.0', '');
    const method = context.options?.method ?? 'GET';
    const what = { method, path: pathTemplate(path), ru: ruCost(method, path) };
    try {
      await next();
    } catch (error) {
      deps.log({ ...what, status: 'lost', ms: Math.round(deps.realNow() - start) });
      throw error;
    }
    const { status = 'lost', headers } = context.response ?? {};
    const requestId = headers?.get('request-id');
    deps.log({
      ...what,
      status,
      ms: Math.round(deps.realNow() - start),
      ...(status === 429 && isThreshold({ status, headers: Object.fromEntries(headers ?? []) })
        ? { threshold: true }
        : {}),
      ...(requestId ? { requestId } : {}),
    });
  };

/** The library's `HTTPMessageHandler` with the network as a parameter. */
const ask =
  (network: typeof fetch): Step =>
  async (context) => {
    context.response = await network(addressOf(context), context.options);
  };

/** The library passes the whole address as text; its type asks for a browser's library. */
const addressOf = (context: Context): string => context.request as string;
