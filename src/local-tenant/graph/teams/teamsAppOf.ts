import { badRequest, GraphRefusal } from '../http/refusal.ts';
import type { Row } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { RESERVED_TYPE, type Activity } from './readActivity.ts';

/** The Teams app that speaks here: of this Entra app, installed for the person, with this type declared. */
export const teamsAppOf = (
  { sql }: Tenant,
  who: { readonly appId: string; readonly userId: string },
  activity: Activity,
): Row => {
  const own = sql.all('select * from graph_teams_apps where app_id = ? order by id', who.appId);
  const meant =
    activity.teamsAppId === undefined ? own : own.filter(({ id }) => id === activity.teamsAppId);
  const [teamsApp, another] = meant;
  if (another) {
    throw new GraphRefusal({
      status: 409,
      code: 'Conflict',
      message: `Found multiple applications with the same AAD App ID '${who.appId}'.`,
    });
  }
  if (!teamsApp || !isInstalled(sql, teamsApp, who.userId)) throw notInstalled(who.appId);
  const declared = JSON.parse(String(teamsApp['activity_types'])) as readonly string[];
  if (activity.activityType !== RESERVED_TYPE && !declared.includes(activity.activityType))
    throw badRequest(`Activity type '${activity.activityType}' is not declared by the Teams app.`);
  return teamsApp;
};

const isInstalled = (sql: Tenant['sql'], teamsApp: Row, userId: string): boolean =>
  sql.one(
    'select 1 from graph_teams_installations where teams_app_id = ? and user_id = ?',
    String(teamsApp['id']),
    userId,
  ) !== undefined;

const notInstalled = (appId: string): GraphRefusal =>
  new GraphRefusal({
    status: 403,
    code: 'Forbidden',
    message: `Application with AAD App Id '${appId}' is not authorized to generate custom text notifications to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).`,
  });
