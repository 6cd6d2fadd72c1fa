import type { Call, Reply } from '../http/call.ts';
import { readNames } from '../http/query.ts';
import type { JsonObject } from '../json.ts';
import { identityOf } from '../items/actor.ts';
import { eTagOf } from '../items/itemStore.ts';
import { listUrl } from '../lists/listUrl.ts';
import { pick } from '../pick.ts';
import type { Sql } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import {
  childrenOf,
  itemOfNode,
  nodeByItem,
  rootOf,
  type Drive,
  type DriveNode,
} from './driveStore.ts';

export const nodeReply = (
  tenant: Tenant,
  { call, drive }: { readonly call: Call; readonly drive: Drive },
  { node, status }: { readonly node: DriveNode; readonly status: 200 | 201 },
): Reply => {
  const body = pick(renderNode(tenant.sql, drive, node), readNames(call.query.get('$select')));
  return {
    status,
    ...(typeof body['eTag'] === 'string' ? { headers: { ETag: body['eTag'] } } : {}),
    body: {
      '@odata.context': `${call.base}/$metadata#drives('${encodeURIComponent(drive.id)}')/root/$entity`,
      ...body,
    },
  };
};

export const renderNode = (sql: Sql, drive: Drive, node: DriveNode): JsonObject => {
  const folder = node.isFolder
    ? { folder: { childCount: childrenOf(sql, drive, node).length } }
    : {};
  if (node.itemId === 0) {
    return {
      id: node.driveItemId,
      name: 'root',
      webUrl: listUrl(drive.list),
      parentReference: { driveType: 'documentLibrary', driveId: drive.id },
      root: {},
      ...folder,
    };
  }
  const item = itemOfNode(sql, drive, node);
  const parents = ancestors(sql, drive, node);
  const path = parents.map(({ name }) => encodeURIComponent(name)).join('/');
  return {
    createdDateTime: item.created,
    eTag: eTagOf(item),
    cTag: `"c:{${item.guid}},${item.n}"`,
    id: node.driveItemId,
    lastModifiedDateTime: item.modified,
    name: node.name,
    webUrl: [listUrl(drive.list), path, encodeURIComponent(node.name)]
      .filter((part) => part !== '')
      .join('/'),
    size: node.size,
    createdBy: identityOf(item.createdBy),
    lastModifiedBy: identityOf(item.modifiedBy),
    parentReference: {
      driveType: 'documentLibrary',
      driveId: drive.id,
      id: (parents.at(-1) ?? rootOf(drive)).driveItemId,
      name: parents.at(-1)?.name ?? drive.list.displayName,
      path: `/drives/${drive.id}/root:${path === '' ? '' : `/${path}`}`,
      siteId: drive.list.site.id,
    },
    fileSystemInfo: { createdDateTime: item.created, lastModifiedDateTime: item.modified },
    ...(node.isFolder ? folder : { file: { mimeType: node.mimeType } }),
  };
};

/** From the top down, without the root. */
const ancestors = (sql: Sql, drive: Drive, node: DriveNode): DriveNode[] => {
  const found: DriveNode[] = [];
  for (let at = node.parentId; at !== 0; at = found[0]?.parentId ?? 0)
    found.unshift(nodeByItem(sql, drive, at));
  return found;
};

export const renderDrive = (drive: Drive): JsonObject => ({
  id: drive.id,
  driveType: 'documentLibrary',
  name: drive.list.displayName,
  description: drive.list.row['description'],
  createdDateTime: drive.list.row['created'],
  lastModifiedDateTime: drive.list.row['modified'],
  webUrl: listUrl(drive.list),
  createdBy: identityOf(String(drive.list.row['created_by'])),
});
