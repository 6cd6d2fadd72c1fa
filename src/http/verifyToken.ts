import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { FailureCode } from '../contract/failure.ts';

/** A person of the organisation's own tenant, as the token says. */
export interface VerifiedPerson {
  readonly id: string;
  readonly name: string;
}

export type Verified<Who> =
  | { readonly ok: true; readonly who: Who }
  | {
      readonly ok: false;
      readonly code: Extract<FailureCode, 'unauthenticated' | 'guest' | 'other-tenant'>;
    };

export interface TokenTrust {
  readonly issuer: string;
  readonly jwksUri: string;
  readonly tenantId: string;
  /** Our own application: audience of every token we accept. */
  readonly clientId: string;
  readonly timerClientId: string;
}

export interface TokenVerifier {
  /** Verifies a person's token: signature, issuer, audience, time, tenant, scope, and that he is no guest. */
  person(authorization: string | undefined): Promise<Verified<VerifiedPerson>>;
  /** Verifies the token of the outside timer that may start a round. */
  timer(authorization: string | undefined): Promise<boolean>;
}

/** Verifies bearer tokens against the keys of the trusted issuer; everything else is refused. */
export const createTokenVerifier = (trust: TokenTrust, keys?: JWTVerifyGetKey): TokenVerifier => {
  const keySet = keys ?? createRemoteJWKSet(new URL(trust.jwksUri));

  const claimsOf = async (authorization: string | undefined): Promise<JWTPayload | undefined> => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer: trust.issuer,
        audience: [trust.clientId, `api://${trust.clientId}`],
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'tid'],
        clockTolerance: 30,
      });
      return payload;
    } catch (cause) {
      // A token that does not verify is an answer; keys that cannot be had are a fault.
      if (cause instanceof errors.JOSEError && !(cause instanceof errors.JWKSTimeout))
        return undefined;
      throw cause;
    }
  };

  return {
    async person(authorization) {
      const claims = await claimsOf(authorization);
      if (claims === undefined) return { ok: false, code: 'unauthenticated' };
      if (claims['tid'] !== trust.tenantId) return { ok: false, code: 'other-tenant' };
      if (isGuest(claims, trust)) return { ok: false, code: 'guest' };
      const { oid, scp, name } = claims as Record<string, unknown>;
      if (typeof oid !== 'string' || !hasScope(scp, 'access_as_user')) {
        return { ok: false, code: 'unauthenticated' };
      }
      return { ok: true, who: { id: oid, name: typeof name === 'string' ? name : '' } };
    },
    async timer(authorization) {
      const claims = await claimsOf(authorization);
      if (claims?.['tid'] !== trust.tenantId) return false;
      const roles: unknown = claims['roles'];
      return (
        claims['azp'] === trust.timerClientId &&
        Array.isArray(roles) &&
        roles.includes('Ronde.Draaien')
      );
    },
  };
};

const hasScope = (scp: unknown, scope: string): boolean =>
  typeof scp === 'string' && scp.split(' ').includes(scope);

/** Entra marks guests with `acct` 1, or with an identity provider that is not the own tenant. */
const isGuest = (claims: JWTPayload, trust: TokenTrust): boolean => {
  const { acct, idp } = claims as Record<string, unknown>;
  if (acct === 1 || acct === '1') return true;
  return typeof idp === 'string' && !idp.includes(trust.tenantId);
};
