import { createNestablePublicClientApplication } from '@azure/msal-browser';

/** A token for the API, as the sample for nested app authentication gets one. */
export async function signIn(): Promise<string> {
  const answer = await fetch('config.json');
  const { clientId, authority, scope } = (await answer.json()) as Record<string, string>;
  const msal = await createNestablePublicClientApplication({
    auth: { clientId: clientId ?? '', authority: authority ?? '' },
  });
  const request = { scopes: [scope ?? ''] };
  const result = await msal
    .acquireTokenSilent(request)
    .catch(() => msal.acquireTokenPopup(request));
  return result.accessToken;
}
