import type { Call, Reply } from '../http/call.ts';
import { allowOptions, readTop } from '../http/query.ts';
import type { Route } from '../http/router.ts';
import type { JsonObject } from '../json.ts';
import { listFor, type List } from '../lists/listStore.ts';
import type { Row, Sql } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { lagging, olderVersion, type DeltaPage } from './deltaFaults.ts';
import { readDeltaToken, writeDeltaToken, type DeltaPlace } from './deltaToken.ts';
import { itemOf } from './itemStore.ts';
import { readItemView, type ItemView } from './itemView.ts';
import { renderItem } from './renderItem.ts';

const PAGE = { standard: 200, most: 5_000 };

/** A feed of present states, not of events: an item changed five times comes once, or again, as it now is. */
const delta = (tenant: Tenant, call: Call): Reply => {
  const { query } = call;
  allowOptions(query, ['$select', '$expand', '$top', 'token']);
  const list = listFor(tenant, call, 'read');
  const view = readItemView(list, query);
  const size = readTop(query, PAGE);
  const start = startOf(tenant, call, list);
  const sound =
    start.stage === 'all'
      ? enumerate(tenant.sql, list, { start, size })
      : follow(tenant.sql, list, { start, size });
  const page = call.fault === 'delta-lag' ? lagging(tenant, start, sound) : sound;
  const again = call.fault === 'delta-repeat' ? olderVersion(tenant, list, page.rows) : undefined;
  const link =
    call.base + call.path + query.linkWith('token', writeDeltaToken(tenant.sql, list, page.next));
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#Collection(listItem)`,
      ...(page.more ? { '@odata.nextLink': link } : { '@odata.deltaLink': link }),
      value: [
        ...page.rows.map((row) => entryOf(tenant, { list, row }, view)),
        ...(again ? [renderItem(tenant, { list, item: again }, view)] : []),
      ],
    },
  };
};

export const deltaRoute: Route = {
  method: 'GET',
  path: 'sites/{site}/lists/{list}/items/delta',
  cost: ({ query }) => (query.get('token') === undefined ? 2 : 1),
  run: delta,
};

const startOf = (tenant: Tenant, call: Call, list: List): DeltaPlace => {
  const token = call.query.get('token');
  if (token === undefined) return { stage: 'all', afterId: 0, thenSeq: lastSeq(tenant.sql) };
  if (token === 'latest') return { stage: 'changes', afterSeq: lastSeq(tenant.sql) };
  const freshUrl = call.base + call.path;
  return readDeltaToken(tenant.sql, list, { token, freshUrl, random: tenant.random });
};

const lastSeq = (sql: Sql): number =>
  Number(sql.one(`select seq from sqlite_sequence where name = 'graph_changes'`)?.['seq'] ?? 0);

/** All items by id; what changes meanwhile comes after, because changes are followed from the start of the enumeration. */
const enumerate = (
  sql: Sql,
  list: List,
  { start, size }: { readonly start: Extract<DeltaPlace, { stage: 'all' }>; readonly size: number },
): DeltaPage => {
  const rows = sql.all(
    'select * from graph_items where list_no = ? and id > ? order by id limit ?',
    list.no,
    start.afterId,
    size + 1,
  );
  const page = rows.slice(0, size);
  const more = rows.length > size;
  return {
    rows: page,
    more,
    next: more
      ? { ...start, afterId: Number(page.at(-1)?.['id']) }
      : { stage: 'changes', afterSeq: start.thenSeq },
  };
};

const follow = (
  sql: Sql,
  list: List,
  {
    start,
    size,
  }: { readonly start: Extract<DeltaPlace, { stage: 'changes' }>; readonly size: number },
): DeltaPage => {
  const changed = sql.all(
    'select * from graph_items where list_no = ? and seq > ? order by seq limit ?',
    list.no,
    start.afterSeq,
    size + 1,
  );
  const deleted = sql.all(
    'select *, 1 as deleted from graph_deleted_items where list_no = ? and seq > ? order by seq limit ?',
    list.no,
    start.afterSeq,
    size + 1,
  );
  const rows = [...changed, ...deleted].sort((a, b) => Number(a['seq']) - Number(b['seq']));
  const page = rows.slice(0, size);
  return {
    rows: page,
    more: rows.length > size,
    next: { stage: 'changes', afterSeq: Number(page.at(-1)?.['seq'] ?? start.afterSeq) },
  };
};

const entryOf = (
  tenant: Tenant,
  { list, row }: { readonly list: List; readonly row: Row },
  view: ItemView,
): JsonObject => {
  if (row['deleted'] !== 1) return renderItem(tenant, { list, item: itemOf(row) }, view);
  return {
    id: String(row['id']),
    parentReference: { siteId: list.site.id },
    contentType: { name: row['content_type'] },
    deleted: { state: 'deleted' },
  };
};
