import type { Call, GraphCaller } from '../http/call.ts';
import { invalidRequest, itemNotFound } from '../http/refusal.ts';
import { findItem, insertItem, removeItem, type Item } from '../items/itemStore.ts';
import { listOf, type List } from '../lists/listStore.ts';
import { siteFor, type Access } from '../sites/siteAccess.ts';
import type { Row, Sql } from '../sql.ts';
import type { Tenant } from '../tenant.ts';

/** A document library seen as a drive. */
export interface Drive {
  readonly id: string;
  readonly rootId: string;
  readonly list: List;
}

/** A file or folder: a list item with a name and, for a file, bytes. */
export interface DriveNode {
  /** Of the list item; 0 for the root. */
  readonly itemId: number;
  readonly driveItemId: string;
  readonly parentId: number;
  readonly name: string;
  readonly isFolder: boolean;
  readonly size: number;
  readonly mimeType: string | null;
}

export const driveFor = (tenant: Tenant, call: Call, needed: Access): Drive => {
  const row = tenant.sql.one('select * from graph_lists where drive_id = ?', call.param('drive'));
  if (!row) throw itemNotFound('The resource could not be found.');
  const site = siteFor(tenant, { caller: call.caller, siteId: String(row['site_id']) }, needed);
  return driveOf(listOf(tenant, site, row));
};

export const driveOf = (list: List): Drive => ({
  id: String(list.row['drive_id']),
  rootId: String(list.row['root_id']),
  list,
});

export const rootOf = ({ rootId }: Drive): DriveNode => ({
  itemId: 0,
  driveItemId: rootId,
  parentId: 0,
  name: 'root',
  isFolder: true,
  size: 0,
  mimeType: null,
});

const NODE_COLUMNS = 'item_id, drive_item_id, parent_id, name, is_folder, size, mime_type';

export const nodeOf = (row: Row): DriveNode => ({
  itemId: Number(row['item_id']),
  driveItemId: String(row['drive_item_id']),
  parentId: Number(row['parent_id']),
  name: String(row['name']),
  isFolder: row['is_folder'] === 1,
  size: Number(row['size']),
  mimeType: row['mime_type'] === null ? null : String(row['mime_type']),
});

export const nodeById = (sql: Sql, drive: Drive, id: string): DriveNode => {
  if (id === drive.rootId || id === 'root') return rootOf(drive);
  const row = sql.one(
    `select ${NODE_COLUMNS} from graph_files where list_no = ? and drive_item_id = ?`,
    drive.list.no,
    id,
  );
  if (!row) throw itemNotFound('The resource could not be found.');
  return nodeOf(row);
};

export const nodeByItem = (sql: Sql, drive: Drive, itemId: number): DriveNode => {
  const row = sql.one(
    `select ${NODE_COLUMNS} from graph_files where list_no = ? and item_id = ?`,
    drive.list.no,
    itemId,
  );
  return row ? nodeOf(row) : rootOf(drive);
};

export const childNamed = (
  sql: Sql,
  drive: Drive,
  child: { readonly parent: DriveNode; readonly name: string },
): DriveNode | undefined => {
  const row = sql.one(
    `select ${NODE_COLUMNS} from graph_files where list_no = ? and parent_id = ? and name = ?`,
    drive.list.no,
    child.parent.itemId,
    child.name,
  );
  return row && nodeOf(row);
};

export const childrenOf = (sql: Sql, drive: Drive, parent: DriveNode): DriveNode[] =>
  sql
    .all(
      `select ${NODE_COLUMNS} from graph_files where list_no = ? and parent_id = ? order by name`,
      drive.list.no,
      parent.itemId,
    )
    .map(nodeOf);

/** The bytes of a file. */
export const bytesOf = (sql: Sql, drive: Drive, node: DriveNode): Uint8Array => {
  const bytes = sql.one(
    'select bytes from graph_files where list_no = ? and item_id = ?',
    drive.list.no,
    node.itemId,
  )?.['bytes'];
  return bytes instanceof Uint8Array ? bytes : new Uint8Array();
};

export const itemOfNode = (sql: Sql, drive: Drive, node: DriveNode): Item =>
  findItem(sql, drive.list, String(node.itemId));

export interface NewNode {
  readonly parent: DriveNode;
  readonly name: string;
  /** Undefined for a folder. */
  readonly content?: { readonly bytes: Uint8Array; readonly mimeType: string };
}

/** Adds a file or folder with its list item; call within a transaction. */
export const insertNode = (
  tenant: Tenant,
  where: { readonly drive: Drive; readonly caller: GraphCaller },
  node: NewNode,
): DriveNode => {
  const { drive, caller } = where;
  refuseBadName(node.name);
  const { content } = node;
  const item = insertItem(
    tenant,
    { list: drive.list, caller },
    { fields: {}, contentType: content ? 'Document' : 'Folder' },
  );
  tenant.sql.run(
    `insert into graph_files (list_no, item_id, drive_item_id, parent_id, name, is_folder, size, mime_type, bytes)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    drive.list.no,
    item.id,
    `01${item.guid.replaceAll('-', '').toUpperCase()}`,
    node.parent.itemId,
    node.name,
    content ? 0 : 1,
    content?.bytes.length ?? 0,
    content?.mimeType ?? null,
    content?.bytes ?? null,
  );
  return nodeByItem(tenant.sql, drive, item.id);
};

/** Removes a file, or a folder with all that is in it; call within a transaction. */
export const removeTree = (sql: Sql, drive: Drive, node: DriveNode): void => {
  for (const child of childrenOf(sql, drive, node)) removeTree(sql, drive, child);
  removeItem(sql, drive.list, itemOfNode(sql, drive, node));
  sql.run('delete from graph_files where list_no = ? and item_id = ?', drive.list.no, node.itemId);
};

export const refuseBadName = (name: string): void => {
  if (/["*:<>?/\\|]|^\s|\s$|\.$|^~\$/.test(name) || name === '' || name.length > 255) {
    throw invalidRequest('The provided name cannot contain special characters.');
  }
};
