import { app, timer } from '../identity/applications.ts';
import type { Issuer } from '../identity/issuer.ts';
import { isTimeout, isUnreachable } from '../web/faultNames.ts';

/** A round over a full register takes longer than a click, and never minutes. */
const limitInMilliseconds = 120_000;

/**
 * Wakes the app for one round, as the timer, and waits for its end.
 */
export const createAppRound =
  (deps: {
    readonly issuer: Issuer;
    readonly appOrigin: string;
    readonly fetch: typeof fetch;
  }): (() => Promise<boolean>) =>
  async () => {
    const token = await deps.issuer.appToken(timer, app.clientId);
    if (token === undefined) throw new Error('The timer must have a role in the app');
    try {
      const response = await deps.fetch(`${deps.appOrigin}/internal/round`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(limitInMilliseconds),
      });
      await response.arrayBuffer();
      return response.ok;
    } catch (error) {
      if (isUnreachable(error) || isTimeout(error)) return false;
      throw error;
    }
  };
