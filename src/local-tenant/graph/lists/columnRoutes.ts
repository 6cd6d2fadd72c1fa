import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { allowOptions, readNames } from '../http/query.ts';
import { invalidRequest, itemNotFound } from '../http/refusal.ts';
import type { Route } from '../http/router.ts';
import type { JsonObject } from '../json.ts';
import { pick } from '../pick.ts';
import type { Tenant } from '../tenant.ts';
import { changedColumn, newColumn, type Column } from './columnDefinition.ts';
import { unindexColumn, valueSql } from './columnIndex.ts';
import { addColumn, listFor, replaceColumn, type List } from './listStore.ts';

const COLUMNS = 'sites/{site}/lists/{list}/columns';

const readAll = (tenant: Tenant, call: Call): Reply => {
  allowOptions(call.query, ['$select', '$top', '$filter']);
  const list = listFor(tenant, call, 'read');
  const names = readNames(call.query.get('$select'));
  // A hidden column shows only to who asks for `hidden`.
  const columns = [...list.columns.values()].filter(
    ({ hidden }) => !hidden || names?.includes('hidden'),
  );
  return {
    status: 200,
    body: {
      '@odata.context': context(call, list),
      value: columns.map(({ definition }) => pick(definition, names)),
    },
  };
};

const create = (tenant: Tenant, call: Call): Reply => {
  const list = listFor(tenant, call, 'manage');
  const column = newColumn(jsonBody(call), tenant.newGuid());
  tenant.sql.transaction(() => {
    addColumn(tenant, list.no, column);
  });
  return { status: 201, body: entity(call, list, column) };
};

const change = (tenant: Tenant, call: Call): Reply => {
  const list = listFor(tenant, call, 'manage');
  const before = columnIn(list, call.param('column'));
  const column = changedColumn(before, jsonBody(call));
  tenant.sql.transaction(() => {
    replaceColumn(tenant, list, column);
    if (column.unique && !before.unique) refuseTwins(tenant, list, column);
  });
  return { status: 200, body: entity(call, list, column) };
};

const remove = (tenant: Tenant, call: Call): Reply => {
  const list = listFor(tenant, call, 'manage');
  const column = columnIn(list, call.param('column'));
  if (column.readOnly || column.name === 'Title')
    throw invalidRequest(`Column '${column.name}' cannot be deleted.`);
  tenant.sql.transaction(() => {
    unindexColumn(tenant.sql, list.no, column);
    tenant.sql.run(
      'delete from graph_columns where list_no = ? and name = ?',
      list.no,
      column.name,
    );
    tenant.columns.forget(list.no);
    for (const table of ['graph_items', 'graph_versions']) {
      tenant.sql.run(
        `update ${table} set fields = json_remove(fields, '$.' || ?) where list_no = ?`,
        column.name,
        list.no,
      );
    }
  });
  return { status: 204 };
};

export const columnRoutes: readonly Route[] = [
  { method: 'GET', path: COLUMNS, cost: 2, run: readAll },
  { method: 'POST', path: COLUMNS, cost: 2, run: create },
  {
    method: 'GET',
    path: `${COLUMNS}/{column}`,
    cost: 1,
    run: (tenant, call) => {
      const list = listFor(tenant, call, 'read');
      return { status: 200, body: entity(call, list, columnIn(list, call.param('column'))) };
    },
  },
  { method: 'PATCH', path: `${COLUMNS}/{column}`, cost: 2, run: change },
  { method: 'DELETE', path: `${COLUMNS}/{column}`, cost: 2, run: remove },
];

const columnIn = (list: List, idOrName: string): Column => {
  const column =
    list.columns.get(idOrName) ?? [...list.columns.values()].find(({ id }) => id === idOrName);
  if (!column) throw itemNotFound('The specified column was not found');
  return column;
};

const refuseTwins = ({ sql }: Tenant, list: List, column: Column): void => {
  const value = valueSql(column.name);
  const twins = sql.one(
    `select 1 from graph_items where list_no = ${list.no} and ${value} is not null group by ${value} having count(*) > 1 limit 1`,
  );
  if (twins) throw invalidRequest(`Column '${column.name}' has values that occur more than once.`);
};

const context = (call: Call, list: List): string =>
  `${call.base}/$metadata#sites('${encodeURIComponent(list.site.id)}')/lists('${list.id}')/columns`;

const entity = (call: Call, list: List, column: Column): JsonObject => ({
  '@odata.context': `${context(call, list)}/$entity`,
  ...column.definition,
});
