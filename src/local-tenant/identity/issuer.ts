import { errors, jwtVerify, type JWTPayload } from 'jose';
import type { Person } from '../example/person.ts';
import { app, timer, type Application } from './applications.ts';
import { guestTenantId, tenantId } from './ids.ts';
import type { SigningKey } from './signingKey.ts';

export const graphAudience = 'https://graph.microsoft.com';
export const connectorAudience = 'https://api.botframework.com';

const lifetimeInSeconds = 3600;

export type Verified =
  | { readonly ok: true; readonly claims: JWTPayload }
  | { readonly ok: false; readonly reason: 'malformed' | 'expired' };

/** The part of Entra that makes tokens and recognises its own. */
export interface Issuer {
  readonly name: string;
  readonly key: SigningKey;
  /** Undefined when the application has nothing to do with that audience. */
  readonly appToken: (application: Application, audience: string) => Promise<string> | undefined;
  readonly userToken: (person: Person) => Promise<string>;
  readonly idToken: (person: Person) => Promise<string>;
  readonly verify: (token: string, audience: string) => Promise<Verified>;
}

/**
 * Signs and checks Entra tokens.
 *
 * @param deps - `realNow`: tokens live in real time, never in business time.
 */
export function createIssuer(deps: {
  readonly origin: string;
  readonly key: SigningKey;
  readonly realNow: () => Date;
}): Issuer {
  const name = `${deps.origin}/${tenantId}/v2.0`;
  const times = (): JWTPayload => {
    const now = Math.floor(deps.realNow().getTime() / 1000);
    return { iat: now, nbf: now, exp: now + lifetimeInSeconds };
  };
  const common = (): JWTPayload => ({ iss: name, tid: tenantId, ver: '2.0', ...times() });

  return {
    name,
    key: deps.key,
    appToken: (application, audience) => {
      const roles = rolesFor(application, audience);
      if (roles === undefined) return undefined;
      const { clientId, objectId, displayName } = application;
      return deps.key.sign({
        ...common(),
        aud: audience,
        azp: clientId,
        appid: clientId,
        app_displayname: displayName,
        idtyp: 'app',
        oid: objectId,
        sub: objectId,
        roles: [...roles],
      });
    },
    userToken: (person) =>
      deps.key.sign({
        ...common(),
        ...about(person),
        aud: app.clientId,
        azp: app.clientId,
        scp: 'access_as_user',
      }),
    idToken: (person) => deps.key.sign({ ...common(), ...about(person), aud: app.clientId }),
    verify: async (token, audience) => {
      try {
        const { payload } = await jwtVerify(token, deps.key.publicKey, {
          issuer: name,
          audience,
          algorithms: ['RS256'],
          currentDate: deps.realNow(),
        });
        return { ok: true, claims: payload };
      } catch (error) {
        if (error instanceof errors.JWTExpired) return { ok: false, reason: 'expired' };
        if (error instanceof errors.JOSEError) return { ok: false, reason: 'malformed' };
        throw error;
      }
    },
  };
}

const about = (person: Person): JWTPayload => ({
  oid: person.oid,
  sub: person.oid,
  name: person.displayName,
  preferred_username: person.upn,
  ...(person.guest ? { acct: 1, idp: `https://sts.windows.net/${guestTenantId}/` } : { acct: 0 }),
});

function rolesFor(application: Application, audience: string): readonly string[] | undefined {
  if (audience === graphAudience) return application.graphRoles;
  if (audience === connectorAudience) return application === app ? [] : undefined;
  if (audience === app.clientId) return application === timer ? application.apiRoles : undefined;
  return undefined;
}
