import { createNestablePublicClientApplication } from '@azure/msal-browser';

/** Which application asks for which right, as the server says in `config.json`. */
export interface SignInConfig {
  readonly clientId: string;
  readonly authority: string;
  readonly scope: string;
}

/** Which token is wanted. */
export interface TokenWish {
  /** A new one, although the present one looks good. */
  readonly renew: boolean;
  /** The person may be asked to sign in. */
  readonly ask?: boolean;
}

/**
 * Signs in through the Teams window (nested app authentication); Teams must have answered before.
 * Tokens stay in memory: nothing of them outlives the page. Who is in the middle of something is asked
 * nothing by itself: only the first sign-in, and a press on the button, may open a window.
 */
export async function createTokens({ clientId, authority, scope }: SignInConfig) {
  const msal = await createNestablePublicClientApplication({
    auth: { clientId, authority },
    cache: { cacheLocation: 'memoryStorage' },
  });

  let known = false;
  return async ({ renew, ask = !known }: TokenWish): Promise<string> => {
    const account = msal.getActiveAccount();
    const request = { scopes: [scope], ...(account ? { account } : {}) };
    const silent = msal.acquireTokenSilent({ ...request, forceRefresh: renew });
    const result = await (ask ? silent.catch(() => msal.acquireTokenPopup(request)) : silent);
    known = true;
    return result.accessToken;
  };
}
