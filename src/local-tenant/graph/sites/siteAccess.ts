import type { GraphCaller } from '../http/call.ts';
import { accessDenied, itemNotFound } from '../http/refusal.ts';
import type { Tenant } from '../tenant.ts';

export interface Site {
  readonly id: string;
  readonly hostname: string;
  readonly path: string;
  readonly displayName: string;
  readonly created: string;
}

/** What may be done in a site; each includes the ones before. */
export type Access = 'read' | 'write' | 'manage' | 'fullcontrol';

const ORDER: readonly Access[] = ['read', 'write', 'manage', 'fullcontrol'];

const BY_PERMISSION: Readonly<Record<string, Access>> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'manage',
  'Sites.FullControl.All': 'fullcontrol',
};

const BY_GRANT: Readonly<Record<string, Access>> = {
  read: 'read',
  write: 'write',
  manage: 'manage',
  owner: 'fullcontrol',
  fullcontrol: 'fullcontrol',
};

/**
 * The site, when the caller may do this much in it.
 *
 * `Sites.Selected` counts only together with a grant on the site itself.
 */
export const siteFor = (
  tenant: Tenant,
  who: { readonly caller: GraphCaller; readonly siteId: string },
  needed: Access,
): Site => {
  const row = tenant.sql.one('select * from graph_sites where id = ?', who.siteId);
  if (!row) throw itemNotFound('Requested site could not be found');
  const held = [...who.caller.roles.map((role) => BY_PERMISSION[role]), ...granted(tenant, who)];
  if (
    !held.some((access) => access !== undefined && ORDER.indexOf(access) >= ORDER.indexOf(needed))
  ) {
    throw accessDenied();
  }
  return {
    id: String(row['id']),
    hostname: String(row['hostname']),
    path: String(row['path']),
    displayName: String(row['display_name']),
    created: String(row['created']),
  };
};

const granted = (
  { sql }: Tenant,
  { caller, siteId }: { readonly caller: GraphCaller; readonly siteId: string },
): (Access | undefined)[] => {
  if (!caller.roles.includes('Sites.Selected')) return [];
  const row = sql.one(
    'select role from graph_grants where site_id = ? and app_id = ?',
    siteId,
    caller.appId,
  );
  return row ? [BY_GRANT[String(row['role'])]] : [];
};
