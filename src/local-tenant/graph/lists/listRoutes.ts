import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { allowOptions, type Query } from '../http/query.ts';
import { invalidRequest, nameAlreadyExists } from '../http/refusal.ts';
import type { Route } from '../http/router.ts';
import { isObject, type JsonObject } from '../json.ts';
import { parseFilter } from '../odata/parseFilter.ts';
import { siteFor } from '../sites/siteAccess.ts';
import { siteOf } from '../sites/siteRoutes.ts';
import type { Tenant } from '../tenant.ts';
import { newColumn } from './columnDefinition.ts';
import { unindexColumn } from './columnIndex.ts';
import { insertList, listFor, listOf } from './listStore.ts';
import { listView, renderList } from './renderList.ts';

const create = (tenant: Tenant, call: Call): Reply => {
  const site = siteFor(tenant, siteOf(call), 'manage');
  const body = jsonBody(call);
  if ('name' in body) {
    throw invalidRequest(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  }
  const columns = body['columns'] ?? [];
  if (!Array.isArray(columns)) throw invalidRequest("Property 'columns' must be a collection.");
  const row = insertList(
    tenant,
    { site, caller: call.caller },
    {
      displayName: displayNameIn(body),
      description: typeof body['description'] === 'string' ? body['description'] : '',
      template: templateIn(body),
      columns: columns.map((column: unknown) => {
        if (!isObject(column))
          throw invalidRequest("Property 'columns' must hold column definitions.");
        return newColumn(column, tenant.newGuid());
      }),
    },
  );
  const list = listOf(tenant, site, row);
  return { status: 201, body: entity(call, renderList(list)) };
};

const readAll = (tenant: Tenant, call: Call): Reply => {
  allowOptions(call.query, ['$select', '$expand', '$filter', '$top', '$orderby']);
  const site = siteFor(tenant, siteOf(call), 'read');
  const named = nameFilter(call.query);
  const lists = tenant.sql
    .all('select * from graph_lists where site_id = ? order by no', site.id)
    .map((row) => listOf(tenant, site, row))
    .filter(
      ({ displayName }) => named === undefined || displayName.toLowerCase() === named.toLowerCase(),
    );
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#sites('${encodeURIComponent(site.id)}')/lists`,
      value: lists.map((list) => listView(list, call.query)),
    },
  };
};

const read = (tenant: Tenant, call: Call): Reply => {
  allowOptions(call.query, ['$select', '$expand']);
  return { status: 200, body: entity(call, listView(listFor(tenant, call, 'read'), call.query)) };
};

const change = (tenant: Tenant, call: Call): Reply => {
  const list = listFor(tenant, call, 'manage');
  const body = jsonBody(call);
  const displayName = 'displayName' in body ? displayNameIn(body) : list.displayName;
  const description =
    typeof body['description'] === 'string' ? body['description'] : String(list.row['description']);
  tenant.sql.transaction(() => {
    const twin = tenant.sql.one(
      'select 1 from graph_lists where site_id = ? and display_name = ? and no <> ?',
      list.site.id,
      displayName,
      list.no,
    );
    if (twin) throw nameAlreadyExists('Name already exists');
    tenant.sql.run(
      'update graph_lists set display_name = ?, description = ?, n = n + 1 where no = ?',
      displayName,
      description,
      list.no,
    );
  });
  const row = tenant.sql.one('select * from graph_lists where no = ?', list.no) ?? list.row;
  return { status: 200, body: entity(call, renderList(listOf(tenant, list.site, row))) };
};

const remove = (tenant: Tenant, call: Call): Reply => {
  const list = listFor(tenant, call, 'manage');
  tenant.sql.transaction(() => {
    for (const column of list.columns.values()) unindexColumn(tenant.sql, list.no, column);
    tenant.sql.run('delete from graph_lists where no = ?', list.no);
    tenant.columns.forget(list.no);
  });
  return { status: 204 };
};

export const listRoutes: readonly Route[] = [
  { method: 'GET', path: 'sites/{site}/lists', cost: 2, run: readAll },
  { method: 'POST', path: 'sites/{site}/lists', cost: 2, run: create },
  { method: 'GET', path: 'sites/{site}/lists/{list}', cost: 1, run: read },
  { method: 'PATCH', path: 'sites/{site}/lists/{list}', cost: 2, run: change },
  { method: 'DELETE', path: 'sites/{site}/lists/{list}', cost: 2, run: remove },
];

const displayNameIn = ({ displayName }: JsonObject): string => {
  if (typeof displayName !== 'string' || displayName.trim() === '' || displayName.length > 255) {
    throw invalidRequest("Property 'displayName' is missing or too long.");
  }
  return displayName;
};

const templateIn = ({ list }: JsonObject): 'genericList' | 'documentLibrary' => {
  const template = isObject(list) ? (list['template'] ?? 'genericList') : 'genericList';
  if (template !== 'genericList' && template !== 'documentLibrary')
    throw invalidRequest('The list template is not supported.');
  return template;
};

const nameFilter = (query: Query): string | undefined => {
  const text = query.get('$filter');
  if (text === undefined) return undefined;
  const filter = parseFilter(text);
  const byName =
    filter.kind === 'comparison' &&
    filter.field === 'displayName' &&
    filter.operator === 'eq' &&
    filter.literal.kind === 'text';
  if (!byName) throw invalidRequest('The provided filter statement is not supported.');
  return filter.literal.value;
};

const entity = (call: Call, body: JsonObject): JsonObject => ({
  '@odata.context': `${call.base}/$metadata#sites('${encodeURIComponent(call.param('site'))}')/lists/$entity`,
  ...body,
});
