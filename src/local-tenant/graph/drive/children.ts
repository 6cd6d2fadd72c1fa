import type { Call, Reply } from '../http/call.ts';
import { allowOptions, readNames, readTop } from '../http/query.ts';
import { invalidRequest } from '../http/refusal.ts';
import { afterKey } from '../odata/keyset.ts';
import { readToken, writeToken } from '../odata/opaqueToken.ts';
import { pick } from '../pick.ts';
import type { Tenant } from '../tenant.ts';
import { driveFor, nodeOf } from './driveStore.ts';
import { requireNode } from './locate.ts';
import { renderNode } from './renderNode.ts';

const PAGE = { standard: 200, most: 5_000 };
const ORDER = [{ sql: 'name', descending: false }];

/** What is in a folder, by name, page by page. */
export const children = (tenant: Tenant, call: Call): Reply => {
  const { query } = call;
  allowOptions(query, ['$select', '$top', '$skiptoken']);
  const from = driveFor(tenant, call, 'read');
  const parent = requireNode(tenant.sql, from, call);
  const size = readTop(query, PAGE);
  const scope = `children ${parent.driveItemId}`;
  const token = query.get('$skiptoken');
  const name = token === undefined ? '' : readToken(scope, token);
  if (typeof name !== 'string') throw invalidRequest('The skip token is not valid.');
  const after = afterKey(ORDER, [name]);
  const rows = tenant.sql.all(
    `select * from graph_files where list_no = ? and parent_id = ? and ${after.sql} order by name limit ?`,
    from.list.no,
    parent.itemId,
    ...after.values,
    size + 1,
  );
  const page = rows.slice(0, size).map(nodeOf);
  const names = readNames(query.get('$select'));
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#drives('${encodeURIComponent(from.id)}')/root/children`,
      ...(rows.length > size
        ? {
            '@odata.nextLink':
              call.base +
              call.path +
              query.linkWith('$skiptoken', writeToken(scope, page.at(-1)?.name)),
          }
        : {}),
      value: page.map((node) => pick(renderNode(tenant.sql, from, node), names)),
    },
  };
};
