import type { GraphCaller } from './call.ts';
import { GraphRefusal } from './refusal.ts';

/** Refuses a caller who holds none of these application permissions. */
export const requireRole = (caller: GraphCaller, roles: readonly string[]): void => {
  if (caller.roles.some((role) => roles.includes(role))) return;
  throw new GraphRefusal({
    status: 403,
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
  });
};
