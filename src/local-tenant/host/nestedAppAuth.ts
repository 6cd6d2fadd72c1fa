import type { PersonaView, TokensView } from '../hostApi/hostContract.ts';

type Json = Readonly<Record<string, unknown>>;

export interface NestedAuthSource {
  readonly persona: PersonaView;
  readonly tenantId: string;
  /** Tokens for the app with this client id. */
  readonly tokens: (clientId: string) => Promise<TokensView>;
}

const environment = 'login.microsoftonline.com';

/**
 * Answers msal's nested app authentication: one message in, one message out, both as text.
 */
export async function answerNestedAuth(source: NestedAuthSource, data: unknown): Promise<string> {
  const request: unknown = typeof data === 'string' ? JSON.parse(data) : {};
  const { method, requestId, tokenParams } = request as Json;
  const answer = { messageType: 'NestedAppAuthResponse', requestId };
  if (method === 'GetInitContext') {
    return JSON.stringify({ ...answer, success: true, initContext: initContext(source) });
  }
  if (method !== 'GetToken' && method !== 'GetTokenPopup') {
    return JSON.stringify({
      ...answer,
      success: false,
      error: { status: 'NESTED_APP_AUTH_UNAVAILABLE' },
    });
  }
  try {
    const { clientId, scope } = tokenParams as Json;
    const tokens = await source.tokens(String(clientId));
    return JSON.stringify({
      ...answer,
      success: true,
      token: {
        access_token: tokens.accessToken,
        id_token: tokens.idToken,
        expires_in: tokens.expiresIn,
        scope,
        properties: null,
      },
      account: accountOf(source),
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return JSON.stringify({ ...answer, success: false, error: { status: 'TRANSIENT_ERROR' } });
  }
}

const initContext = (source: NestedAuthSource): unknown => ({
  sdkName: 'local-tenant',
  sdkVersion: '1.0',
  capabilities: { queryAccount: false },
  accountContext: {
    homeAccountId: accountOf(source).homeAccountId,
    environment,
    tenantId: source.tenantId,
  },
});

const accountOf = ({ persona, tenantId }: NestedAuthSource) => ({
  homeAccountId: `${persona.oid}.${tenantId}`,
  localAccountId: persona.oid,
  tenantId,
  environment,
  username: persona.upn,
  name: persona.displayName,
});
