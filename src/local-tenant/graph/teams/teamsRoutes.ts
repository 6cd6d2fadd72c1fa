import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { GraphRefusal } from '../http/refusal.ts';
import { requireRole } from '../http/requireRole.ts';
import type { Route } from '../http/router.ts';
import type { Tenant } from '../tenant.ts';
import { findUser } from '../users/userStore.ts';
import { readActivity } from './readActivity.ts';
import { teamsAppOf } from './teamsAppOf.ts';

const MAY_SEND = ['TeamsActivity.Send', 'TeamsActivity.Send.User'];

const sendActivity = (tenant: Tenant, call: Call): Reply => {
  requireRole(call.caller, MAY_SEND);
  tenant.feedPace(call.caller.appId);
  const userId = String(findUser(tenant.sql, call.param('user'))['id']);
  const activity = readActivity(jsonBody(call));
  const teamsApp = teamsAppOf(tenant, { appId: call.caller.appId, userId }, activity);
  const { sql } = tenant;
  sql.transaction(() => {
    if (activity.chainId !== undefined) {
      sql.run(
        'delete from graph_activities where user_id = ? and teams_app_id = ? and chain_id = ?',
        userId,
        String(teamsApp['id']),
        activity.chainId,
      );
    }
    sql.run(
      'insert into graph_activities (user_id, teams_app_id, chain_id, sent, content) values (?, ?, ?, ?, ?)',
      userId,
      String(teamsApp['id']),
      activity.chainId ?? null,
      tenant.businessNow().toISOString(),
      JSON.stringify(activity),
    );
  });
  return { status: 204 };
};

/** Chat belongs to people and bots: an app by itself may only bring in old messages, which nobody does here. */
const refuseChatMessage = (): Reply => {
  throw new GraphRefusal({
    status: 403,
    code: 'Forbidden',
    message:
      'Message POST is allowed in application-only context only for import purposes. Refer to https://docs.microsoft.com/microsoftteams/platform/graph-api/import-messages/import-external-messages-to-teams for more details.',
  });
};

export const teamsRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: 'users/{user}/teamwork/sendActivityNotification',
    cost: 0,
    run: sendActivity,
  },
  { method: 'POST', path: 'chats/{chat}/messages', cost: 0, run: refuseChatMessage },
];
