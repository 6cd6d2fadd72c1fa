import type { GraphCaller } from '../http/call.ts';
import { itemNotFound } from '../http/refusal.ts';
import { ownObject, type JsonObject } from '../json.ts';
import type { List } from '../lists/listStore.ts';
import type { Row, Sql } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { toSecond } from '../toSecond.ts';
import { actorOf } from './actor.ts';
import { refuseDuplicates } from './refuseDuplicates.ts';

export interface Item {
  readonly id: number;
  readonly guid: string;
  /** Counter of the ETag; the version label is `n.0`. */
  readonly n: number;
  readonly contentType: string;
  readonly created: string;
  readonly modified: string;
  readonly createdBy: string;
  readonly modifiedBy: string;
  readonly fields: JsonObject;
}

export interface Write {
  readonly list: List;
  readonly caller: GraphCaller;
}

export const eTagOf = ({ guid, n }: Pick<Item, 'guid' | 'n'>): string => `"${guid},${n}"`;

export const itemOf = (row: Row): Item => ({
  id: Number(row['id']),
  guid: String(row['guid']),
  n: Number(row['n']),
  contentType: String(row['content_type']),
  created: String(row['created']),
  modified: String(row['modified']),
  createdBy: String(row['created_by']),
  modifiedBy: String(row['modified_by']),
  fields: ownObject(String(row['fields'])),
});

/** @throws GraphRefusal when the text is no item of this list. */
export const findItem = (sql: Sql, list: List, id: string): Item => {
  const row = /^\d{1,10}$/.test(id)
    ? sql.one('select * from graph_items where list_no = ? and id = ?', list.no, Number(id))
    : undefined;
  if (!row) throw itemNotFound('The specified list item was not found');
  return itemOf(row);
};

/** Writes a new item with its first version and its change row; call within a transaction. */
export const insertItem = (
  tenant: Tenant,
  { list, caller }: Write,
  content: { readonly fields: JsonObject; readonly contentType: string },
): Item => {
  const { sql } = tenant;
  refuseDuplicates(sql, list, { fields: content.fields });
  const next = sql.one(
    'update graph_lists set next_item_id = next_item_id + 1, item_count = item_count + 1 where no = ? returning next_item_id - 1 as id',
    list.no,
  );
  const now = toSecond(tenant.businessNow());
  const actor = actorOf(tenant, caller);
  const item: Item = {
    id: Number(next?.['id']),
    guid: tenant.newGuid(),
    n: 1,
    contentType: content.contentType,
    created: now,
    modified: now,
    createdBy: actor,
    modifiedBy: actor,
    fields: content.fields,
  };
  const fields = JSON.stringify(item.fields);
  sql.run(
    `insert into graph_items (list_no, id, guid, n, content_type, created, modified, created_by, modified_by, fields, seq)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    list.no,
    item.id,
    item.guid,
    item.n,
    item.contentType,
    now,
    now,
    actor,
    actor,
    fields,
    logChange(sql, list, { id: item.id, kind: 'created' }),
  );
  insertVersion(sql, list, { item, fields });
  return item;
};

/** Writes an item's next version; call within a transaction that has read the item. */
export const updateItem = (
  tenant: Tenant,
  { list, caller }: Write,
  { item, fields }: { readonly item: Item; readonly fields: JsonObject },
): Item => {
  const { sql } = tenant;
  refuseDuplicates(sql, list, { fields, except: item.id });
  const next: Item = {
    ...item,
    n: item.n + 1,
    modified: toSecond(tenant.businessNow()),
    modifiedBy: actorOf(tenant, caller),
    fields,
  };
  const text = JSON.stringify(fields);
  sql.run(
    'update graph_items set n = ?, modified = ?, modified_by = ?, fields = ?, seq = ? where list_no = ? and id = ?',
    next.n,
    next.modified,
    next.modifiedBy,
    text,
    logChange(sql, list, { id: item.id, kind: 'updated' }),
    list.no,
    item.id,
  );
  insertVersion(sql, list, { item: next, fields: text });
  return next;
};

/** A new version with the same content and author; call within a transaction that has read the item. */
export const logTouch = (sql: Sql, list: List, item: Item): void => {
  const next: Item = { ...item, n: item.n + 1 };
  sql.run(
    'update graph_items set n = ?, seq = ? where list_no = ? and id = ?',
    next.n,
    logChange(sql, list, { id: item.id, kind: 'updated' }),
    list.no,
    item.id,
  );
  insertVersion(sql, list, { item: next, fields: JSON.stringify(item.fields) });
};

/** Removes an item and leaves word of it for delta; call within a transaction. */
export const removeItem = (sql: Sql, list: List, item: Item): void => {
  sql.run('delete from graph_items where list_no = ? and id = ?', list.no, item.id);
  sql.run('delete from graph_versions where list_no = ? and item_id = ?', list.no, item.id);
  sql.run('update graph_lists set item_count = item_count - 1 where no = ?', list.no);
  sql.run(
    'insert into graph_deleted_items (list_no, id, content_type, seq) values (?, ?, ?, ?)',
    list.no,
    item.id,
    item.contentType,
    logChange(sql, list, { id: item.id, kind: 'deleted' }),
  );
};

const logChange = (
  sql: Sql,
  list: List,
  change: { readonly id: number; readonly kind: 'created' | 'updated' | 'deleted' },
): number =>
  sql.run(
    'insert into graph_changes (list_no, item_id, kind) values (?, ?, ?)',
    list.no,
    change.id,
    change.kind,
  );

const insertVersion = (
  sql: Sql,
  list: List,
  { item, fields }: { readonly item: Item; readonly fields: string },
): void => {
  sql.run(
    'insert into graph_versions (list_no, item_id, n, modified, modified_by, fields) values (?, ?, ?, ?, ?, ?)',
    list.no,
    item.id,
    item.n,
    item.modified,
    item.modifiedBy,
    fields,
  );
};
