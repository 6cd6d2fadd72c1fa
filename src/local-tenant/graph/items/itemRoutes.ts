import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { allowOptions } from '../http/query.ts';
import { badRequest, invalidRequest, itemNotFound } from '../http/refusal.ts';
import type { Route } from '../http/router.ts';
import { driveOf, nodeByItem, removeTree } from '../drive/driveStore.ts';
import { isObject, type JsonObject } from '../json.ts';
import { listFor, type List } from '../lists/listStore.ts';
import type { Tenant } from '../tenant.ts';
import { checkIfMatch } from './ifMatch.ts';
import { eTagOf, findItem, insertItem, removeItem, updateItem, type Item } from './itemStore.ts';
import { readItemView, type ItemView } from './itemView.ts';
import { mergedFields, newFields } from './readFields.ts';
import { renderFields, renderItem } from './renderItem.ts';

const WITH_FIELDS: ItemView = { select: undefined, expandFields: true, fields: undefined };

const create = (tenant: Tenant, call: Call): Reply => {
  const list = listFor(tenant, call, 'write');
  refuseLibrary(list);
  const body = jsonBody(call);
  const fields = fieldsIn(body);
  const item = tenant.sql.transaction(() =>
    insertItem(
      tenant,
      { list, caller: call.caller },
      { fields: newFields(list, fields), contentType: 'Item' },
    ),
  );
  return {
    status: 201,
    headers: { ETag: eTagOf(item), Location: `${itemsUrl(call, list)}/${item.id}` },
    body: entity(call, list, renderItem(tenant, { list, item }, WITH_FIELDS)),
  };
};

const read = (tenant: Tenant, call: Call): Reply => {
  allowOptions(call.query, ['$select', '$expand']);
  const list = listFor(tenant, call, 'read');
  const view = readItemView(list, call.query);
  const item = findItem(tenant.sql, list, call.param('item'));
  return {
    status: 200,
    headers: { ETag: eTagOf(item) },
    body: entity(call, list, renderItem(tenant, { list, item }, view)),
  };
};

const readOnlyFields = (tenant: Tenant, call: Call): Reply => {
  allowOptions(call.query, ['$select']);
  const list = listFor(tenant, call, 'read');
  const view = readItemView(list, call.query);
  const item = findItem(tenant.sql, list, call.param('item'));
  return fieldsReply(call, { list, item }, renderFields(tenant, { list, item }, view.select));
};

/** Changes fields under the caller's condition; read, check and write are one transaction. */
const change = (tenant: Tenant, call: Call, body: JsonObject): { list: List; item: Item } => {
  const list = listFor(tenant, call, 'write');
  const item = tenant.sql.transaction(() => {
    const before = findItem(tenant.sql, list, call.param('item'));
    checkIfMatch(tenant, call.headers, before);
    const fields = mergedFields(list, before.fields, body);
    return updateItem(tenant, { list, caller: call.caller }, { item: before, fields });
  });
  return { list, item };
};

const patchFields = (tenant: Tenant, call: Call): Reply => {
  const changed = change(tenant, call, jsonBody(call));
  return fieldsReply(call, changed, renderFields(tenant, changed, undefined));
};

const patchItem = (tenant: Tenant, call: Call): Reply => {
  const changed = change(tenant, call, fieldsIn(jsonBody(call)));
  return {
    status: 200,
    headers: { ETag: eTagOf(changed.item) },
    body: entity(call, changed.list, renderItem(tenant, changed, WITH_FIELDS)),
  };
};

const remove = (tenant: Tenant, call: Call): Reply => {
  const list = listFor(tenant, call, 'write');
  tenant.sql.transaction(() => {
    const item = findItem(tenant.sql, list, call.param('item'));
    checkIfMatch(tenant, call.headers, item);
    if (list.row['drive_id'] === null) {
      removeItem(tenant.sql, list, item);
    } else {
      const drive = driveOf(list);
      removeTree(tenant.sql, drive, nodeByItem(tenant.sql, drive, item.id));
    }
  });
  return { status: 204 };
};

const ITEM = 'sites/{site}/lists/{list}/items/{item}';

export const itemRoutes: readonly Route[] = [
  { method: 'POST', path: 'sites/{site}/lists/{list}/items', cost: 2, run: create },
  { method: 'GET', path: ITEM, cost: 1, run: read },
  { method: 'PATCH', path: ITEM, cost: 2, run: patchItem },
  { method: 'DELETE', path: ITEM, cost: 2, run: remove },
  { method: 'GET', path: `${ITEM}/fields`, cost: 1, run: readOnlyFields },
  { method: 'PATCH', path: `${ITEM}/fields`, cost: 2, run: patchFields },
  {
    method: 'GET',
    path: 'sites/{site}/lists/{list}/items/$count',
    cost: 1,
    run: () => {
      throw itemNotFound('The specified list item was not found');
    },
  },
];

const fieldsIn = (body: JsonObject): JsonObject => {
  const { fields } = body;
  if (!isObject(fields)) throw badRequest('The fields of the item are missing.');
  return fields;
};

const refuseLibrary = (list: List): void => {
  if (list.row['drive_id'] !== null) {
    throw invalidRequest('To add an item to a document library, upload a file to its drive.');
  }
};

const itemsUrl = (call: Call, list: List): string =>
  `${call.base}/sites/${list.site.id}/lists/${list.id}/items`;

const context = (call: Call, list: List): string =>
  `${call.base}/$metadata#sites('${encodeURIComponent(list.site.id)}')/lists('${list.id}')/items`;

const entity = (call: Call, list: List, body: JsonObject): JsonObject => ({
  '@odata.context': `${context(call, list)}/$entity`,
  ...body,
});

const fieldsReply = (
  call: Call,
  { list, item }: { list: List; item: Item },
  fields: JsonObject,
): Reply => ({
  status: 200,
  headers: { ETag: eTagOf(item) },
  body: { '@odata.context': `${context(call, list)}('${item.id}')/fields/$entity`, ...fields },
});
