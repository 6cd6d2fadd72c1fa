import type { Call, Reply } from '../http/call.ts';
import { allowOptions } from '../http/query.ts';
import { invalidRequest, itemNotFound } from '../http/refusal.ts';
import type { Route } from '../http/router.ts';
import { ownObject, type JsonObject } from '../json.ts';
import { listFor, type List } from '../lists/listStore.ts';
import type { Row } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { identityOf } from './actor.ts';
import { checkIfMatch } from './ifMatch.ts';
import { findItem, updateItem, type Item } from './itemStore.ts';
import { readItemView, type ItemView } from './itemView.ts';
import { renderFields } from './renderItem.ts';

const VERSIONS = 'sites/{site}/lists/{list}/items/{item}/versions';

const all = (tenant: Tenant, call: Call): Reply => {
  allowOptions(call.query, ['$expand', '$select']);
  const list = listFor(tenant, call, 'read');
  const view = readItemView(list, call.query);
  const item = findItem(tenant.sql, list, call.param('item'));
  const rows = tenant.sql.all(
    'select * from graph_versions where list_no = ? and item_id = ? order by n desc',
    list.no,
    item.id,
  );
  return {
    status: 200,
    body: { value: rows.map((row) => render(tenant, { list, item, row }, view)) },
  };
};

const one = (tenant: Tenant, call: Call): Reply => {
  allowOptions(call.query, ['$expand', '$select']);
  const list = listFor(tenant, call, 'read');
  const item = findItem(tenant.sql, list, call.param('item'));
  const row = versionRow(tenant, { list, item }, call.param('version'));
  return { status: 200, body: render(tenant, { list, item, row }, readItemView(list, call.query)) };
};

/** Makes an old state the newest again: a new version, the history stays. */
const restore = (tenant: Tenant, call: Call): Reply => {
  const list = listFor(tenant, call, 'write');
  tenant.sql.transaction(() => {
    const item = findItem(tenant.sql, list, call.param('item'));
    checkIfMatch(tenant, call.headers, item);
    const row = versionRow(tenant, { list, item }, call.param('version'));
    updateItem(
      tenant,
      { list, caller: call.caller },
      { item, fields: ownObject(String(row['fields'])) },
    );
  });
  return { status: 204 };
};

/**
 * Removes an older state for good. Microsoft documents this for versions of files and document sets, not for
 * rows: assumed, to be probed on the first real tenant.
 */
const remove = (tenant: Tenant, call: Call): Reply => {
  const list = listFor(tenant, call, 'write');
  tenant.sql.transaction(() => {
    const item = findItem(tenant.sql, list, call.param('item'));
    const row = versionRow(tenant, { list, item }, call.param('version'));
    if (Number(row['n']) === item.n) throw invalidRequest('The current version cannot be deleted.');
    tenant.sql.run(
      'delete from graph_versions where list_no = ? and item_id = ? and n = ?',
      list.no,
      item.id,
      Number(row['n']),
    );
  });
  return { status: 204 };
};

export const versionRoutes: readonly Route[] = [
  { method: 'GET', path: VERSIONS, cost: 2, run: all },
  { method: 'GET', path: `${VERSIONS}/{version}`, cost: 1, run: one },
  { method: 'DELETE', path: `${VERSIONS}/{version}`, cost: 2, run: remove },
  { method: 'POST', path: `${VERSIONS}/{version}/restoreVersion`, cost: 2, run: restore },
];

const versionRow = (
  { sql }: Tenant,
  { list, item }: { list: List; item: Item },
  id: string,
): Row => {
  const n = /^(\d{1,9})\.0$/.exec(id)?.[1];
  const row = sql.one(
    'select * from graph_versions where list_no = ? and item_id = ? and n = ?',
    list.no,
    item.id,
    Number(n ?? 0),
  );
  if (!row) throw itemNotFound('The specified list item version was not found');
  return row;
};

const render = (
  tenant: Tenant,
  { list, item, row }: { readonly list: List; readonly item: Item; readonly row: Row },
  view: ItemView,
): JsonObject => {
  const modifiedBy = String(row['modified_by']);
  const then: Item = {
    ...item,
    n: Number(row['n']),
    modified: String(row['modified']),
    modifiedBy,
    fields: ownObject(String(row['fields'])),
  };
  return {
    id: `${then.n}.0`,
    lastModifiedDateTime: then.modified,
    lastModifiedBy: identityOf(modifiedBy),
    ...(view.expandFields
      ? { fields: renderFields(tenant, { list, item: then }, view.fields) }
      : {}),
  };
};
