import { graphAudience, type Issuer } from './issuer.ts';

/** Who calls Graph, as the token says. */
export interface GraphCaller {
  readonly appId: string;
  readonly appDisplayName: string;
  readonly roles: readonly string[];
}

export type GraphAuthentication =
  | { readonly ok: true; readonly caller: GraphCaller }
  | { readonly ok: false; readonly reason: 'malformed' | 'expired' };

/**
 * Recognises the application behind a Graph call; only app-only tokens for Graph count.
 */
export const authenticateForGraph =
  (issuer: Issuer) =>
  async (token: string): Promise<GraphAuthentication> => {
    const verified = await issuer.verify(token, graphAudience);
    if (!verified.ok) return verified;
    const { appid, app_displayname, roles, idtyp } = verified.claims;
    if (typeof appid !== 'string' || idtyp !== 'app') return { ok: false, reason: 'malformed' };
    return {
      ok: true,
      caller: {
        appId: appid,
        appDisplayName: typeof app_displayname === 'string' ? app_displayname : appid,
        roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
      },
    };
  };
