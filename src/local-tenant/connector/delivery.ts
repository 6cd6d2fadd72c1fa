import { app } from '../identity/applications.ts';
import type { SigningKey } from '../identity/signingKey.ts';
import { isTimeout, isUnreachable } from '../web/faultNames.ts';
import type { JsonObject } from '../web/json.ts';
import { connectorIssuer, serviceUrlOf } from './channel.ts';
import { spend, type ConnectorFaults } from './faults.ts';

/** Teams gives a bot fifteen seconds to answer an invoke. */
const limitInMilliseconds = 15_000;

export type Delivered =
  | { readonly ok: true; readonly status: number; readonly body: unknown }
  | { readonly ok: false; readonly reason: 'stopped' | 'dropped' | 'unreachable' | 'too-late' };

/** Brings one activity to the bot, once. */
export type Deliver = (activity: JsonObject) => Promise<Delivered>;

/**
 * Delivers activities to the bot's address, signed as the Bot connector signs them.
 */
export function createDelivery(deps: {
  readonly origin: string;
  readonly appOrigin: string;
  readonly key: SigningKey;
  readonly fetch: typeof fetch;
  readonly realNow: () => Date;
  readonly faults: ConnectorFaults;
}): Deliver {
  return async (activity) => {
    if (deps.faults.stopped) return { ok: false, reason: 'stopped' };
    if (spend(deps.faults, 'dropNextDelivery')) return { ok: false, reason: 'dropped' };
    const token = await deps.key.sign(claims(deps, activity));
    try {
      const response = await deps.fetch(`${deps.appOrigin}/api/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...activity, timestamp: deps.realNow().toISOString() }),
        signal: AbortSignal.timeout(limitInMilliseconds),
      });
      return { ok: true, status: response.status, body: await bodyOf(response) };
    } catch (error) {
      if (isTimeout(error)) return { ok: false, reason: 'too-late' };
      if (isUnreachable(error)) return { ok: false, reason: 'unreachable' };
      throw error;
    }
  };
}

/** The token names the address of the activity it comes with. */
function claims(
  { origin, realNow }: { origin: string; realNow: () => Date },
  { serviceUrl }: JsonObject,
) {
  const now = Math.floor(realNow().getTime() / 1000);
  return {
    iss: connectorIssuer,
    aud: app.clientId,
    serviceurl: typeof serviceUrl === 'string' ? serviceUrl : serviceUrlOf(origin),
    iat: now,
    nbf: now,
    exp: now + 3600,
  };
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
