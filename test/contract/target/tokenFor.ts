import { createPrivateKey, randomUUID, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Registration, TenantSettings } from './tenantSettings.ts';

/** Thrown when the login gives no token; holds its error code, never a secret. */
export class NoToken extends Error {
  override readonly name = 'NoToken';
}

const LIFE_SECONDS = 300;

/** Asks an app's own token for Graph, with its secret or its certificate. */
export const tokenFor = async (
  { login, graph, tenantId }: TenantSettings,
  registration: Registration,
): Promise<string> => {
  const endpoint = `${login}/${tenantId}/oauth2/v2.0/token`;
  const response = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: registration.clientId,
      scope: `${graph}/.default`,
      ...proofOf(registration, endpoint),
    }),
  });
  const body = (await response.json()) as { access_token?: string; error?: string };
  if (body.access_token === undefined)
    throw new NoToken(`${registration.clientId}: ${body.error ?? response.status}`);
  return body.access_token;
};

const proofOf = (
  { clientId, secret, certificateFile }: Registration,
  endpoint: string,
): Record<string, string> => {
  if (secret !== undefined) return { client_secret: secret };
  const pem = readFileSync(certificateFile ?? '', 'utf8');
  return {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion(clientId, endpoint, pem),
  };
};

/** A word signed with the private key, which the login checks against the certificate it knows. */
const assertion = (clientId: string, endpoint: string, pem: string): string => {
  const fingerprint = new X509Certificate(pem).fingerprint256.replaceAll(':', '');
  const now = Math.floor(Date.now() / 1_000);
  const content = [
    { alg: 'RS256', typ: 'JWT', 'x5t#S256': Buffer.from(fingerprint, 'hex').toString('base64url') },
    {
      aud: endpoint,
      iss: clientId,
      sub: clientId,
      jti: randomUUID(),
      nbf: now,
      exp: now + LIFE_SECONDS,
    },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = sign('RSA-SHA256', Buffer.from(content), createPrivateKey(pem));
  return `${content}.${signature.toString('base64url')}`;
};
