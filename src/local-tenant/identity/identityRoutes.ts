import { json } from '../web/json.ts';
import type { Route } from '../web/router.ts';
import type { ApplicationSecrets } from './applicationSecrets.ts';
import { audienceOf } from './audienceOf.ts';
import { tenantId } from './ids.ts';
import type { Issuer } from './issuer.ts';

/**
 * What Entra shows the world: its discovery document, its keys, and tokens for apps that prove who they are.
 *
 * People's tokens are not here: only the host page gets those.
 */
export function identityRoutes(deps: {
  readonly origin: string;
  readonly issuer: Issuer;
  readonly secrets: ApplicationSecrets;
}): readonly Route[] {
  const { origin, issuer } = deps;
  return [
    {
      method: 'GET',
      path: `/${tenantId}/v2.0/.well-known/openid-configuration`,
      answer: () => json(discovery(origin, issuer.name)),
    },
    {
      method: 'GET',
      path: `/${tenantId}/discovery/v2.0/keys`,
      answer: () => json({ keys: [{ ...issuer.key.publicJwk, issuer: issuer.name }] }),
    },
    {
      method: 'POST',
      path: `/${tenantId}/oauth2/v2.0/token`,
      answer: (request) => answerTokenRequest(request, deps),
    },
  ];
}

const discovery = (origin: string, issuer: string): unknown => ({
  issuer,
  token_endpoint: `${origin}/${tenantId}/oauth2/v2.0/token`,
  jwks_uri: `${origin}/${tenantId}/discovery/v2.0/keys`,
  response_types_supported: ['token'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
  grant_types_supported: ['client_credentials'],
});

async function answerTokenRequest(
  request: Request,
  { origin, issuer, secrets }: Parameters<typeof identityRoutes>[0],
): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  if (form.get('grant_type') !== 'client_credentials') {
    return refuse(
      400,
      'unsupported_grant_type',
      'AADSTS70003: Only client_credentials is supported.',
    );
  }
  const { clientId, secret } = credentialsOf(request, form);
  const application = secrets.recognise(clientId, secret);
  if (application === undefined) {
    return refuse(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.');
  }
  const audience = audienceOf(form.get('scope') ?? '', origin);
  if (audience === undefined) {
    return refuse(
      400,
      'invalid_scope',
      'AADSTS1002012: The scope must be a known resource with /.default.',
    );
  }
  const token = await issuer.appToken(application, audience);
  if (token === undefined) {
    return refuse(
      400,
      'unauthorized_client',
      'AADSTS501051: The application has no role for the resource.',
    );
  }
  return json({
    token_type: 'Bearer',
    expires_in: 3599,
    ext_expires_in: 3599,
    access_token: token,
  });
}

function credentialsOf(
  request: Request,
  form: URLSearchParams,
): { readonly clientId: string; readonly secret: string } {
  const basic = /^Basic (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (basic === undefined) {
    return { clientId: form.get('client_id') ?? '', secret: form.get('client_secret') ?? '' };
  }
  const decoded = Buffer.from(basic, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return { clientId: decoded.slice(0, Math.max(colon, 0)), secret: decoded.slice(colon + 1) };
}

const refuse = (status: number, error: string, description: string): Response =>
  json({ error, error_description: description }, status);
