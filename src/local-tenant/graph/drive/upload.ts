import type { Call, Reply } from '../http/call.ts';
import { allowOptions } from '../http/query.ts';
import { GraphRefusal, invalidRequest, nameAlreadyExists } from '../http/refusal.ts';
import { checkIfMatch } from '../items/ifMatch.ts';
import { updateItem } from '../items/itemStore.ts';
import type { Tenant } from '../tenant.ts';
import {
  childNamed,
  driveFor,
  insertNode,
  itemOfNode,
  type Drive,
  type DriveNode,
} from './driveStore.ts';
import { placeOf, type Place } from './locate.ts';
import { nodeReply } from './renderNode.ts';

const CONFLICT = '@microsoft.graph.conflictBehavior';
const SIMPLE_UPLOAD_MOST_BYTES = 250 * 1024 * 1024;
const PATH_MOST_CHARACTERS = 400;

/** Stores the body as a file; folders on its path are made, an existing file is replaced unless the caller says fail. */
export const upload = (tenant: Tenant, call: Call): Reply => {
  allowOptions(call.query, [CONFLICT]);
  if (call.body.length > SIMPLE_UPLOAD_MOST_BYTES) {
    throw new GraphRefusal({
      status: 413,
      code: 'invalidRequest',
      message: 'The upload is too large.',
    });
  }
  const behavior = call.query.get(CONFLICT) ?? 'replace';
  if (!['fail', 'replace', 'rename'].includes(behavior))
    throw invalidRequest(`Invalid conflict behavior '${behavior}'.`);
  const drive = driveFor(tenant, call, 'write');
  return tenant.sql.transaction(() => {
    const place = placeOf(tenant.sql, drive, call);
    if (place.names.join('/').length > PATH_MOST_CHARACTERS)
      throw invalidRequest('The path is too long.');
    const { parent, name, present } = targetOf(tenant, { drive, call }, place);
    if (!present)
      return nodeReply(
        tenant,
        { call, drive },
        { node: add(tenant, { drive, call }, { parent, name }), status: 201 },
      );
    if (present.isFolder || behavior === 'fail')
      throw nameAlreadyExists('The specified item name already exists.');
    if (behavior === 'rename') {
      const free = freeName(tenant, drive, { parent, name });
      return nodeReply(
        tenant,
        { call, drive },
        { node: add(tenant, { drive, call }, { parent, name: free }), status: 201 },
      );
    }
    return nodeReply(
      tenant,
      { call, drive },
      { node: replace(tenant, { drive, call }, present), status: 200 },
    );
  });
};

interface Visit {
  readonly drive: Drive;
  readonly call: Call;
}

interface Target {
  readonly parent: DriveNode;
  readonly name: string;
  readonly present?: DriveNode;
}

const targetOf = (tenant: Tenant, visit: Visit, { base, names }: Place): Target => {
  const name = names.at(-1);
  if (name === undefined) {
    if (base.isFolder) throw invalidRequest('A folder has no content.');
    return { parent: base, name: base.name, present: base };
  }
  const parent = names
    .slice(0, -1)
    .reduce((node, folder) => folderIn(tenant, visit, { parent: node, name: folder }), base);
  const present = childNamed(tenant.sql, visit.drive, { parent, name });
  return present ? { parent, name, present } : { parent, name };
};

const folderIn = (
  tenant: Tenant,
  { drive, call }: Visit,
  child: { readonly parent: DriveNode; readonly name: string },
): DriveNode => {
  const folder =
    childNamed(tenant.sql, drive, child) ??
    insertNode(tenant, { drive, caller: call.caller }, child);
  if (!folder.isFolder)
    throw nameAlreadyExists('A file with the name of the folder already exists.');
  return folder;
};

const add = (tenant: Tenant, { drive, call }: Visit, { parent, name }: Target): DriveNode =>
  insertNode(
    tenant,
    { drive, caller: call.caller },
    { parent, name, content: { bytes: call.body, mimeType: mimeTypeOf(name, call) } },
  );

const replace = (tenant: Tenant, { drive, call }: Visit, node: DriveNode): DriveNode => {
  const item = itemOfNode(tenant.sql, drive, node);
  checkIfMatch(tenant, call.headers, item);
  updateItem(tenant, { list: drive.list, caller: call.caller }, { item, fields: item.fields });
  tenant.sql.run(
    'update graph_files set bytes = ?, size = ?, mime_type = ? where list_no = ? and item_id = ?',
    call.body,
    call.body.length,
    mimeTypeOf(node.name, call),
    drive.list.no,
    node.itemId,
  );
  return { ...node, size: call.body.length };
};

const freeName = (tenant: Tenant, drive: Drive, { parent, name }: Target): string => {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const free = `${stem} ${number}${extension}`;
    if (!childNamed(tenant.sql, drive, { parent, name: free })) return free;
  }
};

const MIME_TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    pdf: 'application/pdf',
    txt: 'text/plain',
    json: 'application/json',
    md: 'text/markdown',
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
  }),
);

// SharePoint judges by the name; what it does not know it takes from the caller.
const mimeTypeOf = (name: string, call: Call): string =>
  MIME_TYPES.get(name.split('.').at(-1)?.toLowerCase() ?? '') ??
  call.headers.get('content-type') ??
  'application/octet-stream';
