import { NoToken } from '../api/request.ts';
import { loadSettings } from './loadSettings.ts';
import type { TokenWish } from './signIn.ts';

type Tokens = (options: TokenWish) => Promise<string>;

/** Tokens as soon as they can be had: settings and sign-in code load while Teams still answers. */
export function lazyTokens(connected: Promise<unknown>): Tokens {
  let started: Promise<Tokens> | undefined = start(connected);
  // Nobody may be waiting yet; who asks hears of it.
  started.catch(() => undefined);

  return async (options) => {
    started ??= start(connected);
    const tokens = await started.catch((cause: unknown) => {
      started = undefined;
      throw cause;
    });
    return tokens(options).catch((cause: unknown) => {
      throw new NoToken('Teams gave no token.', { cause });
    });
  };
}

async function start(connected: Promise<unknown>): Promise<Tokens> {
  const [{ createTokens }, config] = await Promise.all([
    import('./signIn.ts'),
    loadSettings(),
    connected,
  ]);
  return createTokens(config);
}
