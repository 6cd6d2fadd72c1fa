import { driveRoutes } from './drive/driveRoutes.ts';
import type { Route } from './http/router.ts';
import { deltaRoute } from './items/deltaRoute.ts';
import { itemRoutes } from './items/itemRoutes.ts';
import { listItemsRoute } from './items/listItemsRoute.ts';
import { versionRoutes } from './items/versionRoutes.ts';
import { mailboxRoutes } from './outlook/automaticReplies.ts';
import { eventRoutes } from './outlook/eventRoutes.ts';
import { mailRoutes } from './outlook/sendMail.ts';
import { scheduleRoutes } from './outlook/scheduleRoutes.ts';
import { columnRoutes } from './lists/columnRoutes.ts';
import { listRoutes } from './lists/listRoutes.ts';
import { permissionRoutes } from './sites/permissionRoutes.ts';
import { siteRoutes } from './sites/siteRoutes.ts';
import { subscriptionRoutes } from './subscriptions/subscriptionRoutes.ts';
import { teamsRoutes } from './teams/teamsRoutes.ts';
import { presenceRoutes } from './users/presenceRoutes.ts';
import { userRoutes } from './users/userRoutes.ts';

/** Everything the local Graph answers. */
export const routes: readonly Route[] = [
  ...siteRoutes,
  ...permissionRoutes,
  ...listRoutes,
  ...columnRoutes,
  listItemsRoute,
  deltaRoute,
  ...itemRoutes,
  ...versionRoutes,
  ...driveRoutes,
  ...userRoutes,
  ...presenceRoutes,
  ...mailboxRoutes,
  ...mailRoutes,
  ...eventRoutes,
  ...scheduleRoutes,
  ...teamsRoutes,
  ...subscriptionRoutes,
];
