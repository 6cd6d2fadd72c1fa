import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../tabs/teams/loadSettings.ts';
import type { TokenWish } from '../../tabs/teams/signIn.ts';
import { lazyTokens } from '../../tabs/teams/tokens.ts';

const settings = async (): Promise<Settings> => ({
  clientId: 'app',
  authority: 'https://login.example',
  scope: 'api',
  teamsAppId: 'app',
});

/** A Teams that gives tokens one by one, or none without a window. */
const teamsThat = ({ asksFirst }: { readonly asksFirst: boolean }) => {
  const wishes: TokenWish[] = [];
  const createTokens = async () => async (wish: TokenWish) => {
    wishes.push(wish);
    if (asksFirst && wish.ask === false) throw new TypeError('Sign in first.');
    return `token ${wishes.length}`;
  };
  const source = {
    teams: Promise.resolve({ createTokens }),
    answered: Promise.resolve(),
    settings,
  };
  return { wishes, ...lazyTokens(source) };
};

describe('the first token', () => {
  it('is asked for before anybody needs it, and opens no window', async () => {
    const { wishes, token, ahead } = teamsThat({ asksFirst: false });
    ahead();

    expect(await token({ renew: false })).toBe('token 1');
    expect(wishes).toEqual([{ renew: false, ask: false }]);
  });

  it('is asked for with a window where that is needed, once somebody looks at the page', async () => {
    const { wishes, token, ahead } = teamsThat({ asksFirst: true });
    ahead();
    await new Promise((resolve) => setTimeout(resolve));
    expect(wishes).toEqual([{ renew: false, ask: false }]);

    expect(await token({ renew: false })).toBe('token 2');
    expect(wishes.at(-1)).toEqual({ renew: false });
  });
});

describe('several questions at once', () => {
  it('go with one token', async () => {
    const { wishes, token } = teamsThat({ asksFirst: false });
    const tokens = await Promise.all([token({ renew: false }), token({ renew: false })]);

    expect(tokens).toEqual(['token 1', 'token 1']);
    expect(wishes).toHaveLength(1);
  });

  it('get a new one each where the last was refused', async () => {
    const { token } = teamsThat({ asksFirst: false });
    await token({ renew: false });

    expect(await token({ renew: true })).toBe('token 2');
  });
});
