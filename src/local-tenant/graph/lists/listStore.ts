import type { Call, GraphCaller } from '../http/call.ts';
import { invalidRequest, itemNotFound, nameAlreadyExists } from '../http/refusal.ts';
import { actorOf } from '../items/actor.ts';
import { siteFor, type Access, type Site } from '../sites/siteAccess.ts';
import { siteOf } from '../sites/siteRoutes.ts';
import type { Row } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import { toSecond } from '../toSecond.ts';
import type { Column } from './columnDefinition.ts';
import { indexColumn, unindexColumn } from './columnIndex.ts';
import { systemColumns } from './systemColumns.ts';

export interface List {
  readonly no: number;
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly itemCount: number;
  readonly site: Site;
  readonly row: Row;
  readonly columns: ReadonlyMap<string, Column>;
}

export interface NewList {
  readonly displayName: string;
  readonly description: string;
  readonly template: 'genericList' | 'documentLibrary';
  readonly columns: readonly Column[];
}

const MOST_INDEXES = 20;

/** The list a call is about, when its caller may do this much. */
export const listFor = (tenant: Tenant, call: Call, needed: Access): List => {
  const site = siteFor(tenant, siteOf(call), needed);
  const name = call.param('list');
  // An id comes before a name that looks like one.
  const row = tenant.sql.one(
    'select * from graph_lists where site_id = ?1 and (id = ?2 or display_name = ?2) order by id <> ?2',
    site.id,
    name,
  );
  if (!row) throw itemNotFound('The specified list was not found');
  return listOf(tenant, site, row);
};

export const listOf = (tenant: Tenant, site: Site, row: Row): List => ({
  no: Number(row['no']),
  id: String(row['id']),
  name: String(row['name']),
  displayName: String(row['display_name']),
  itemCount: Number(row['item_count']),
  site,
  row,
  columns: tenant.columns.of(Number(row['no'])),
});

export const insertList = (
  tenant: Tenant,
  where: { readonly site: Site; readonly caller: GraphCaller },
  list: NewList,
): Row =>
  tenant.sql.transaction(() => {
    const { sql, newGuid } = tenant;
    const { site } = where;
    if (
      sql.one(
        'select 1 from graph_lists where site_id = ? and display_name = ?',
        site.id,
        list.displayName,
      )
    ) {
      throw nameAlreadyExists('Name already exists');
    }
    const now = toSecond(tenant.businessNow());
    const library = list.template === 'documentLibrary';
    const first =
      sql.one('select 1 from graph_lists where site_id = ? and is_default = 1', site.id) ===
      undefined;
    const no = sql.run(
      `insert into graph_lists (id, site_id, name, display_name, description, template, created, modified, created_by, guid,
         drive_id, root_id, is_default) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      newGuid(),
      site.id,
      list.displayName,
      list.displayName,
      list.description,
      list.template,
      now,
      now,
      actorOf(tenant, where.caller),
      newGuid(),
      library ? `b!${newGuid().replaceAll('-', '')}` : null,
      library ? `01${newGuid().replaceAll('-', '').toUpperCase()}` : null,
      library && first ? 1 : 0,
    );
    for (const column of [...systemColumns(newGuid), ...list.columns])
      addColumn(tenant, no, column);
    const row = sql.one('select * from graph_lists where no = ?', no);
    if (!row) throw new Error('A list just written cannot be read');
    return row;
  });

export const addColumn = (tenant: Tenant, listNo: number, column: Column): void => {
  const { sql } = tenant;
  const columns = tenant.columns.of(listNo);
  const taken = [...columns.values()].some(
    ({ name }) => name.toLowerCase() === column.name.toLowerCase(),
  );
  if (taken) throw nameAlreadyExists(`A column with the name '${column.name}' already exists.`);
  refuseTooManyIndexes([...columns.values(), column]);
  sql.run(
    'insert into graph_columns (list_no, id, name, position, definition) values (?, ?, ?, ?, ?)',
    listNo,
    column.id,
    column.name,
    columns.size,
    JSON.stringify(column.definition),
  );
  tenant.columns.forget(listNo);
  if (column.indexed) indexColumn(sql, listNo, column);
};

export const replaceColumn = (tenant: Tenant, list: List, column: Column): void => {
  const before = list.columns.get(column.name);
  refuseTooManyIndexes(
    [...list.columns.values()].map((other) => (other.name === column.name ? column : other)),
  );
  tenant.sql.run(
    'update graph_columns set definition = ? where list_no = ? and name = ?',
    JSON.stringify(column.definition),
    list.no,
    column.name,
  );
  tenant.columns.forget(list.no);
  if (column.indexed) indexColumn(tenant.sql, list.no, column);
  else if (before?.indexed) unindexColumn(tenant.sql, list.no, column);
};

const refuseTooManyIndexes = (columns: readonly Column[]): void => {
  if (columns.filter(({ indexed }) => indexed).length > MOST_INDEXES) {
    throw invalidRequest('The maximum number of indexed columns of a list is 20.');
  }
};
