import type { Configuration } from '../config.ts';
import { right, wrong, type Seen } from './seen.ts';

const PATIENCE_MS = 10_000;

/** Knocks at the bot's door as a stranger: it must be there, and must not open. */
export const botEndpoint = async (
  { cloud, host }: Pick<Configuration, 'cloud' | 'host'>,
  network: typeof fetch,
): Promise<Seen> => {
  // The local tenant reaches the app by itself, not under the address people use.
  if (cloud === 'local') return { state: 'not-checked', reason: 'bot-local' };
  const status = await network(new URL('/api/messages', host), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).then(
    (response) => response.status,
    () => undefined,
  );
  if (status === undefined) return wrong('no-answer', [host]);
  if (status === 401 || status === 403) return right;
  return status < 300 ? wrong('bot-unguarded') : wrong('bot-not-there', [String(status)]);
};
