import { GRAPH_SYSTEM } from './seedCaller.ts';
import type { AutomaticReplies } from './outlook/automaticReplies.ts';
import { openSharedMailbox } from './outlook/sendMail.ts';
import { insertList } from './lists/listStore.ts';
import { siteFor } from './sites/siteAccess.ts';
import type { Tenant } from './tenant.ts';
import { toSecond } from './toSecond.ts';
import type { TenantUser } from './users/userStore.ts';

export interface SeedSite {
  /** As Graph writes it: `hostname,guid,guid`. */
  readonly id: string;
  /** Below the host name, such as `sites/klachten`. */
  readonly path: string;
  readonly displayName: string;
}

/** Fills the tenant from within; what is there already stays as it is. */
export interface GraphSeed {
  /** A site with its standard library `Documenten` as its drive. */
  createSite(site: SeedSite): void;
  /** Gives an app a role on a site, or another one. */
  grant(siteId: string, appId: string, role: 'read' | 'write' | 'owner' | 'fullcontrol'): void;
  createUsers(users: readonly TenantUser[]): void;
  /** A Teams app of an Entra app, with the activity types its manifest declares. */
  createTeamsApp(teamsApp: {
    readonly id: string;
    readonly appId: string;
    readonly activityTypes: readonly string[];
  }): void;
  installTeamsApp(teamsAppId: string, userIds: readonly string[]): void;
  /** Sets somebody's out-of-office, or takes it away. */
  setAutomaticReplies(userId: string, replies: AutomaticReplies): void;
  /** An address from which may be sent, of nobody in particular. */
  openSharedMailbox(address: string): void;
}

export const createSeed = (tenant: Tenant): GraphSeed => ({
  openSharedMailbox: (address) => {
    openSharedMailbox(tenant.sql, address);
  },
  createSite: ({ id, path, displayName }) => {
    const { sql } = tenant;
    sql.transaction(() => {
      const hostname = id.split(',')[0] ?? id;
      sql.run(
        'insert or ignore into graph_sites (id, hostname, path, display_name, created) values (?, ?, ?, ?, ?)',
        id,
        hostname,
        path.replace(/^\/+|\/+$/g, ''),
        displayName,
        toSecond(tenant.businessNow()),
      );
      if (sql.one('select 1 from graph_lists where site_id = ? and is_default = 1', id)) return;
      const site = siteFor(tenant, { caller: GRAPH_SYSTEM, siteId: id }, 'manage');
      insertList(
        tenant,
        { site, caller: GRAPH_SYSTEM },
        { displayName: 'Documenten', description: '', template: 'documentLibrary', columns: [] },
      );
    });
  },
  grant: (siteId, appId, role) => {
    tenant.sql.run(
      `insert into graph_grants (id, site_id, app_id, app_name, role) values (?, ?, ?, '', ?)
       on conflict (site_id, app_id) do update set role = excluded.role`,
      tenant.newGuid(),
      siteId,
      appId,
      role,
    );
  },
  createUsers: (users) => {
    tenant.sql.transaction(() => {
      for (const { managerId, ...profile } of users) {
        tenant.sql.run(
          'insert or ignore into graph_users (id, upn, display_name, profile, manager_id) values (?, ?, ?, ?, ?)',
          profile.id,
          profile.userPrincipalName,
          profile.displayName,
          JSON.stringify(profile),
          managerId,
        );
      }
    });
  },
  createTeamsApp: ({ id, appId, activityTypes }) => {
    tenant.sql.run(
      `insert into graph_teams_apps (id, app_id, activity_types) values (?, ?, ?)
       on conflict (id) do update set app_id = excluded.app_id, activity_types = excluded.activity_types`,
      id,
      appId,
      JSON.stringify(activityTypes),
    );
  },
  installTeamsApp: (teamsAppId, userIds) => {
    for (const userId of userIds) {
      tenant.sql.run(
        'insert or ignore into graph_teams_installations (teams_app_id, user_id) values (?, ?)',
        teamsAppId,
        userId,
      );
    }
  },
  setAutomaticReplies: (userId, replies) => {
    tenant.sql.run(
      'insert or replace into graph_replies (user_id, replies) values (?, ?)',
      userId,
      JSON.stringify(replies),
    );
  },
});
