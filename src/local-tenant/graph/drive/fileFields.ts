import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { checkIfMatch } from '../items/ifMatch.ts';
import { eTagOf, updateItem } from '../items/itemStore.ts';
import { readItemView } from '../items/itemView.ts';
import { mergedFields } from '../items/readFields.ts';
import { renderFields, renderItem } from '../items/renderItem.ts';
import type { Tenant } from '../tenant.ts';
import { driveFor, itemOfNode } from './driveStore.ts';
import { requireNode } from './locate.ts';

/** The row of the library a file is. */
export const listItem = (tenant: Tenant, call: Call): Reply => {
  const from = driveFor(tenant, call, 'read');
  const item = itemOfNode(tenant.sql, from, requireNode(tenant.sql, from, call));
  return {
    status: 200,
    body: renderItem(tenant, { list: from.list, item }, readItemView(from.list, call.query)),
  };
};

export const patchFields = (tenant: Tenant, call: Call): Reply => {
  const to = driveFor(tenant, call, 'write');
  const body = jsonBody(call);
  const item = tenant.sql.transaction(() => {
    const before = itemOfNode(tenant.sql, to, requireNode(tenant.sql, to, call));
    checkIfMatch(tenant, call.headers, before);
    return updateItem(
      tenant,
      { list: to.list, caller: call.caller },
      { item: before, fields: mergedFields(to.list, before.fields, body) },
    );
  });
  return {
    status: 200,
    headers: { ETag: eTagOf(item) },
    body: renderFields(tenant, { list: to.list, item }, undefined),
  };
};
