import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { allowOptions, readNames } from '../http/query.ts';
import { invalidRequest, nameAlreadyExists } from '../http/refusal.ts';
import type { Cost, Route } from '../http/router.ts';
import { isObject } from '../json.ts';
import { checkIfMatch } from '../items/ifMatch.ts';
import { eTagOf } from '../items/itemStore.ts';
import { listOf } from '../lists/listStore.ts';
import { pick } from '../pick.ts';
import { siteFor } from '../sites/siteAccess.ts';
import { siteOf } from '../sites/siteRoutes.ts';
import type { Tenant } from '../tenant.ts';
import {
  bytesOf,
  childNamed,
  driveFor,
  driveOf,
  insertNode,
  itemOfNode,
  removeTree,
} from './driveStore.ts';
import { children } from './children.ts';
import { listItem, patchFields } from './fileFields.ts';
import { requireNode } from './locate.ts';
import { nodeReply, renderDrive } from './renderNode.ts';
import { upload } from './upload.ts';

const drives = (tenant: Tenant, call: Call): Reply => {
  allowOptions(call.query, ['$select']);
  const site = siteFor(tenant, siteOf(call), 'read');
  const names = readNames(call.query.get('$select'));
  const rows = tenant.sql.all(
    'select * from graph_lists where site_id = ? and drive_id is not null order by no',
    site.id,
  );
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#drives`,
      value: rows.map((row) => pick(renderDrive(driveOf(listOf(tenant, site, row))), names)),
    },
  };
};

const drive = (tenant: Tenant, call: Call): Reply => {
  allowOptions(call.query, ['$select']);
  const body = pick(
    renderDrive(driveFor(tenant, call, 'read')),
    readNames(call.query.get('$select')),
  );
  return {
    status: 200,
    body: { '@odata.context': `${call.base}/$metadata#drives/$entity`, ...body },
  };
};

const metadata = (tenant: Tenant, call: Call): Reply => {
  allowOptions(call.query, ['$select']);
  const from = driveFor(tenant, call, 'read');
  return nodeReply(
    tenant,
    { call, drive: from },
    { node: requireNode(tenant.sql, from, call), status: 200 },
  );
};

const download = (tenant: Tenant, call: Call): Reply => {
  const from = driveFor(tenant, call, 'read');
  const node = requireNode(tenant.sql, from, call);
  if (node.isFolder) throw invalidRequest('A folder has no content.');
  return {
    status: 200,
    headers: {
      ETag: eTagOf(itemOfNode(tenant.sql, from, node)),
      'Content-Type': node.mimeType ?? 'application/octet-stream',
    },
    body: bytesOf(tenant.sql, from, node),
  };
};

const createFolder = (tenant: Tenant, call: Call): Reply => {
  const to = driveFor(tenant, call, 'write');
  const body = jsonBody(call);
  const { name } = body;
  if (typeof name !== 'string' || !isObject(body['folder']))
    throw invalidRequest('A name and a folder facet are needed.');
  return tenant.sql.transaction(() => {
    const parent = requireNode(tenant.sql, to, call);
    const present = childNamed(tenant.sql, to, { parent, name });
    if (present) {
      if (body['@microsoft.graph.conflictBehavior'] !== 'replace' || !present.isFolder) {
        throw nameAlreadyExists('The specified item name already exists.');
      }
      return nodeReply(tenant, { call, drive: to }, { node: present, status: 200 });
    }
    const node = insertNode(tenant, { drive: to, caller: call.caller }, { parent, name });
    return nodeReply(tenant, { call, drive: to }, { node, status: 201 });
  });
};

const remove = (tenant: Tenant, call: Call): Reply => {
  const from = driveFor(tenant, call, 'write');
  tenant.sql.transaction(() => {
    const node = requireNode(tenant.sql, from, call);
    if (node.itemId === 0) throw invalidRequest('The root cannot be deleted.');
    checkIfMatch(tenant, call.headers, itemOfNode(tenant.sql, from, node));
    removeTree(tenant.sql, from, node);
  });
  return { status: 204 };
};

/** The ways to name a file or folder. */
const PLACES = [
  'drives/{drive}/root',
  'drives/{drive}/root/:/{path}',
  'drives/{drive}/items/{item}',
  'drives/{drive}/items/{item}/:/{path}',
];

const at = (
  method: Route['method'],
  suffix: string,
  [cost, run]: readonly [Cost, Route['run']],
): Route[] => PLACES.map((place) => ({ method, path: place + suffix, cost, run }));

export const driveRoutes: readonly Route[] = [
  { method: 'GET', path: 'sites/{site}/drives', cost: 2, run: drives },
  { method: 'GET', path: 'drives/{drive}', cost: 1, run: drive },
  ...at('GET', '', [1, metadata]),
  ...at('DELETE', '', [2, remove]),
  ...at('GET', '/content', [1, download]),
  ...at('PUT', '/content', [2, upload]),
  ...at('GET', '/children', [2, children]),
  ...at('POST', '/children', [2, createFolder]),
  ...at('GET', '/listItem', [1, listItem]),
  ...at('PATCH', '/listItem/fields', [2, patchFields]),
];
