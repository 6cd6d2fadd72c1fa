import type { GraphCaller } from '../http/call.ts';
import { ownObject, type JsonObject } from '../json.ts';
import type { Tenant } from '../tenant.ts';

/** SharePoint's own account, the author of all that apps write. */
export const SHAREPOINT_APP_LOOKUP_ID = '1073741822';

/** Who wrote, as it is stored: always an app, for only apps call. */
export const actorOf = ({ sql }: Tenant, caller: GraphCaller): string => {
  sql.run('insert or ignore into graph_app_principals (app_id) values (?)', caller.appId);
  const row = sql.one('select lookup_id from graph_app_principals where app_id = ?', caller.appId);
  return JSON.stringify({
    id: caller.appId,
    displayName: caller.appDisplayName,
    lookupId: String(row?.['lookup_id']),
  });
};

/** The identity set of a stored actor. */
export const identityOf = (stored: string): JsonObject => {
  const { id, displayName } = ownObject(stored);
  return { application: { id, displayName }, user: { displayName: 'SharePoint App' } };
};

export const lookupIdOf = (stored: string): unknown => ownObject(stored)['lookupId'];
