import type { Call } from '../http/call.ts';
import { listFor } from '../lists/listStore.ts';
import type { Tenant } from '../tenant.ts';
import { findItem, logTouch } from './itemStore.ts';

/** Moves an item's ETag on as SharePoint's own housekeeping does: nothing in it changes, nobody is named. */
export const touchItem = (tenant: Tenant, call: Call): void => {
  const list = listFor(tenant, call, 'write');
  tenant.sql.transaction(() => {
    logTouch(tenant.sql, list, findItem(tenant.sql, list, call.param('item')));
  });
};
