import { createNestablePublicClientApplication } from '@azure/msal-browser';

/** Which application asks for which right, as the server says in `config.json`. */
export interface SignInConfig {
  readonly clientId: string;
  readonly authority: string;
  readonly scope: string;
}

/**
 * Signs in through the Teams window (nested app authentication); Teams must have answered before.
 * Tokens stay in memory: nothing of them outlives the page.
 */
export async function createTokens({ clientId, authority, scope }: SignInConfig) {
  const msal = await createNestablePublicClientApplication({
    auth: { clientId, authority },
    cache: { cacheLocation: 'memoryStorage' },
  });

  return async ({ renew }: { readonly renew: boolean }): Promise<string> => {
    const account = msal.getActiveAccount();
    const request = { scopes: [scope], ...(account ? { account } : {}) };
    const result = await msal
      .acquireTokenSilent({ ...request, forceRefresh: renew })
      .catch(() => msal.acquireTokenPopup(request));
    return result.accessToken;
  };
}
