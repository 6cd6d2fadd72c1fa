import { z } from 'zod';
import { realTimeLimit, type TimeLimit } from './timeLimit.ts';

/**
 * Gives a valid token. `refused` is a token that Graph just answered with 401: that one is
 * never given again.
 */
export type TokenSource = (refused?: string) => Promise<string>;

export interface TokenSourceDeps {
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Always `<resource>/.default` for client credentials. */
  readonly scope: string;
  readonly fetch: typeof fetch;
  /** Real milliseconds, monotonic. */
  readonly realNow: () => number;
  readonly timeLimit?: TimeLimit;
}

/** The token endpoint gave no token; holds its error code only, never the secret or the answer. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

interface Held {
  readonly token: string;
  readonly freshUntil: number;
}

const timeLimitMs = 10_000;
/** A token is renewed five minutes before it ends, or halfway when it lives shorter than ten. */
const marginMs = 5 * 60_000;

const granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });
const refused = z.object({ error: z.string() });

/**
 * Client-credentials tokens, asked once for all who wait and kept until shortly before they end.
 */
export function createTokenSource(deps: TokenSourceDeps): TokenSource {
  let held: Held | undefined;
  let asking: Promise<Held> | undefined;

  const ask = (): Promise<Held> => {
    asking ??= requestToken(deps).finally(() => {
      asking = undefined;
    });
    return asking;
  };

  return async (refusedToken) => {
    if (held && held.token !== refusedToken && deps.realNow() < held.freshUntil) return held.token;
    held = await ask();
    return held.token;
  };
}

async function requestToken(deps: TokenSourceDeps): Promise<Held> {
  const askedAt = deps.realNow();
  const response = await deps.fetch(deps.tokenEndpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: deps.clientId,
      client_secret: deps.clientSecret,
      scope: deps.scope,
    }).toString(),
    signal: (deps.timeLimit ?? realTimeLimit)(timeLimitMs),
  });
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw new TokenRefused(`no JSON, status ${response.status}`, { cause });
  });
  if (!response.ok) {
    const { data } = refused.safeParse(body);
    throw new TokenRefused(`${data?.error ?? 'unknown'}, status ${response.status}`);
  }
  const { access_token: token, expires_in: seconds } = granted.parse(body);
  const lifeMs = seconds * 1000;
  return { token, freshUntil: askedAt + Math.max(lifeMs / 2, lifeMs - marginMs) };
}
