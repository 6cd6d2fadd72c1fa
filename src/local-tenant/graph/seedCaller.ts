import type { GraphCaller } from './http/call.ts';

/** Writes what Microsoft 365 itself sets up. */
export const GRAPH_SYSTEM: GraphCaller = {
  appId: '00000003-0000-0ff1-ce00-000000000000',
  appDisplayName: 'Office 365 SharePoint Online',
  roles: ['Sites.FullControl.All'],
};
