import type { Column } from '../lists/column.ts';
import { listTable, listNames, libraryName, type ListName } from '../lists/listTable.ts';
import { readListIds } from '../lists/resolveLists.ts';
import { readAll } from '../lists/rows.ts';
import type { GraphPort } from '../port.ts';
import { columnSchema, differences, type Difference } from './differences.ts';

/** What a site lacks, or has otherwise than the app relies on. */
export type Finding =
  | { readonly problem: 'list-missing'; readonly list: ListName }
  | { readonly problem: 'column-missing'; readonly list: ListName; readonly column: Column }
  | {
      readonly problem: 'column-differs';
      readonly list: ListName;
      readonly column: Column;
      readonly in: readonly Difference[];
    };

/** Compares a site with the table of lists, for the start of the app; empty when all is well. */
export async function inspect(graph: GraphPort, siteId: string): Promise<readonly Finding[]> {
  const ids = await readListIds(graph, siteId);
  const findings: Finding[] = [];
  for (const list of listNames) {
    const id = ids.get(list);
    if (id === undefined) findings.push({ problem: 'list-missing', list });
    else if (list !== libraryName) findings.push(...(await inColumns(graph, { siteId, id, list })));
  }
  return findings;
}

async function inColumns(
  graph: GraphPort,
  where: { siteId: string; id: string; list: keyof typeof listTable },
): Promise<readonly Finding[]> {
  const { list } = where;
  const path = `/sites/${where.siteId}/lists/${where.id}/columns`;
  const columns = (await readAll(graph, path)).map((column) => columnSchema.parse(column));
  const actual = new Map(columns.map((column) => [column.name, column]));
  return listTable[list].flatMap((column): Finding[] => {
    const found = actual.get(column.name);
    if (!found) return [{ problem: 'column-missing', list, column }];
    const different = differences(column, found);
    return different.length > 0 ? [{ problem: 'column-differs', list, column, in: different }] : [];
  });
}
