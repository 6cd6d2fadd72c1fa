import { NoToken } from '../api/request.ts';
import type { Settings } from './loadSettings.ts';
import type { createTokens, TokenWish } from './signIn.ts';

export type Tokens = (options: TokenWish) => Promise<string>;

interface TokenSource {
  readonly teams: Promise<{ readonly createTokens: typeof createTokens }>;
  /** Teams answered. */
  readonly answered: Promise<unknown>;
  readonly settings: () => Promise<Settings>;
}

/**
 * Tokens as soon as they can be had: sign-in code loads while Teams still answers. `ahead` gets the first one
 * before anybody needs it, where that opens no window; who asks for the same meanwhile waits for that one.
 */
export function lazyTokens(source: TokenSource): { readonly token: Tokens; ahead: () => void } {
  let started: Promise<Tokens> | undefined;
  let first: Promise<string> | undefined;
  let asked: Promise<string> | undefined;

  const ask: Tokens = async (wish) => {
    started ??= start(source);
    const tokens = await started.catch((cause: unknown) => {
      started = undefined;
      throw cause;
    });
    return tokens(wish).catch((cause: unknown) => {
      throw new NoToken('Teams gave no token.', { cause });
    });
  };
  const together = (asking: () => Promise<string>): Promise<string> => {
    asked ??= asking().finally(() => {
      asked = undefined;
    });
    return asked;
  };
  return {
    token: (wish) => {
      if (wish.renew || wish.ask !== undefined) return ask(wish);
      const silent = first;
      first = undefined;
      return together(() => silent?.catch(() => ask(wish)) ?? ask(wish));
    },
    ahead: () => {
      first = ask({ renew: false, ask: false });
      // Nobody may be waiting yet; who asks hears of it.
      first.catch(() => undefined);
    },
  };
}

async function start({ teams, answered, settings }: TokenSource): Promise<Tokens> {
  const [{ createTokens: create }, config] = await Promise.all([teams, settings(), answered]);
  return create(config);
}
