import type { DatabaseSync } from 'node:sqlite';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';

export interface SigningKey {
  readonly publicKey: CryptoKey;
  /** What the key set document publishes. */
  readonly publicJwk: JWK;
  readonly sign: (claims: JWTPayload) => Promise<string>;
}

/**
 * The RSA key for one purpose: made once per data folder, kept in the tenant's database.
 *
 * @param purpose - `entra` for tokens of people and apps, `connector` for what is delivered to the bot.
 */
export async function openSigningKey(
  db: DatabaseSync,
  purpose: 'entra' | 'connector',
): Promise<SigningKey> {
  db.exec(
    'CREATE TABLE IF NOT EXISTS signing_key (purpose TEXT PRIMARY KEY, private_jwk TEXT NOT NULL) STRICT',
  );
  const stored = db.prepare('SELECT private_jwk FROM signing_key WHERE purpose = ?').get(purpose);
  const jwk =
    stored === undefined
      ? await createPrivateJwk()
      : (JSON.parse(String(stored['private_jwk'])) as JWK);
  if (stored === undefined) {
    db.prepare('INSERT INTO signing_key VALUES (?, ?)').run(purpose, JSON.stringify(jwk));
  }
  return signingKeyFrom(jwk);
}

async function createPrivateJwk(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  return exportJWK(privateKey);
}

async function signingKeyFrom(privateJwk: JWK): Promise<SigningKey> {
  const kid = await calculateJwkThumbprint(privateJwk);
  const publicJwk: JWK = {
    kty: 'RSA',
    use: 'sig',
    alg: 'RS256',
    kid,
    ...(privateJwk.n === undefined ? {} : { n: privateJwk.n }),
    ...(privateJwk.e === undefined ? {} : { e: privateJwk.e }),
  };
  const [privateKey, publicKey] = await Promise.all([importKey(privateJwk), importKey(publicJwk)]);
  return {
    publicKey,
    publicJwk,
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid }).sign(privateKey),
  };
}

async function importKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'RS256');
  if (key instanceof Uint8Array) throw new TypeError('A signing key must be an RSA key');
  return key;
}
