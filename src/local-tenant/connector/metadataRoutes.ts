import type { SigningKey } from '../identity/signingKey.ts';
import { json } from '../web/json.ts';
import type { Route } from '../web/router.ts';
import { connectorIssuer } from './channel.ts';

/**
 * The connector's metadata and keys.
 *
 * The key set stands beside the metadata because the Teams SDK derives its address
 * from that of the metadata instead of reading `jwks_uri`.
 */
export const metadataRoutes = (origin: string, key: SigningKey): readonly Route[] => [
  {
    method: 'GET',
    path: '/bot/v1/.well-known/openidconfiguration',
    answer: () =>
      json({
        issuer: connectorIssuer,
        authorization_endpoint: 'https://invalid.botframework.com',
        jwks_uri: `${origin}/bot/v1/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
      }),
  },
  {
    method: 'GET',
    path: '/bot/v1/.well-known/keys',
    answer: () => json({ keys: [{ ...key.publicJwk, endorsements: ['msteams'] }] }),
  },
];
