import { z } from 'zod';
import { listTable, tableNames, type TableName } from '../lists/listTable.ts';
import { readAll } from '../lists/rows.ts';
import type { GraphPort } from '../port.ts';
import { columnSchema, type ActualColumn } from './differences.ts';

const list = z.object({
  id: z.string(),
  /** Given when it was made; a new label leaves it as it was. */
  name: z.string(),
  displayName: z.string(),
  list: z.object({ template: z.string().optional(), hidden: z.boolean().optional() }).optional(),
});

export type ActualList = z.infer<typeof list>;

/** A site as it is: all its lists, and the columns of those that are ours. */
export interface SiteState {
  readonly lists: readonly ActualList[];
  readonly columns: ReadonlyMap<TableName, readonly ActualColumn[]>;
}

/** Reads the lists of a site and the columns of ours. */
export async function readSite(graph: GraphPort, siteId: string): Promise<SiteState> {
  const path = `/sites/${siteId}/lists`;
  const lists = (await readAll(graph, `${path}?$select=id,name,displayName,list`)).map((item) =>
    list.parse(item),
  );
  const columns = new Map<TableName, readonly ActualColumn[]>();
  for (const name of tableNames) {
    const found = lists.find(({ displayName }) => displayName === name);
    if (!found) continue;
    const read = await readAll(graph, `${path}/${found.id}/columns`);
    columns.set(
      name,
      read.map((column) => columnSchema.parse(column)),
    );
  }
  return { lists, columns };
}

/** Columns SharePoint puts into every list, or that only it writes. */
const GENERAL = new Set(['Title', 'Attachments', 'ContentType', 'ComplianceAssetId']);

/** Columns somebody else added to one of our lists. */
export const foreignColumns = (name: TableName, columns: readonly ActualColumn[]): string[] => {
  const ours = new Set<string>(listTable[name].map((column) => column.name));
  return columns
    .filter((column) => column.readOnly !== true && !column.name.startsWith('_'))
    .map((column) => column.name)
    .filter((column) => !ours.has(column) && !GENERAL.has(column));
};
