import type { Column } from '../lists/column.ts';
import {
  listTable,
  listNames,
  libraryName,
  tableNames,
  type ListName,
} from '../lists/listTable.ts';
import type { GraphPort } from '../port.ts';
import { differences, type Difference } from './differences.ts';
import { readSite, type SiteState } from './readSite.ts';

/** What a site lacks, or has otherwise than the app relies on. */
export type Finding =
  | { readonly problem: 'list-missing'; readonly list: ListName }
  /** A list made under this name now carries another: making it anew would split the register. */
  | { readonly problem: 'list-renamed'; readonly list: ListName; readonly nowCalled: string }
  | { readonly problem: 'list-other-kind'; readonly list: ListName }
  | { readonly problem: 'column-missing'; readonly list: ListName; readonly column: Column }
  | {
      readonly problem: 'column-differs';
      readonly list: ListName;
      readonly column: Column;
      readonly in: readonly Difference[];
    };

/** Compares a site with the table of lists; empty when all is well. */
export const inspect = async (graph: GraphPort, siteId: string): Promise<readonly Finding[]> =>
  findingsIn(await readSite(graph, siteId));

/** The same for a site that was read already. */
export const findingsIn = (state: SiteState): readonly Finding[] => [
  ...listNames.flatMap((list) => inList(state, list)),
  ...tableNames.flatMap((list) => inColumns(state, list)),
];

const inList = ({ lists }: SiteState, list: ListName): readonly Finding[] => {
  const found = lists.find(({ displayName }) => displayName === list);
  if (!found) {
    const renamed = lists.find(({ name }) => name === list);
    return renamed
      ? [{ problem: 'list-renamed', list, nowCalled: renamed.displayName }]
      : [{ problem: 'list-missing', list }];
  }
  const isLibrary = found.list?.template === 'documentLibrary';
  return found.list?.template !== undefined && isLibrary !== (list === libraryName)
    ? [{ problem: 'list-other-kind', list }]
    : [];
};

const inColumns = ({ columns }: SiteState, list: keyof typeof listTable): readonly Finding[] => {
  const there = columns.get(list);
  if (!there) return [];
  const actual = new Map(there.map((column) => [column.name, column]));
  return listTable[list].flatMap((column): Finding[] => {
    const found = actual.get(column.name);
    if (!found) return [{ problem: 'column-missing', list, column }];
    const different = differences(column, found);
    return different.length > 0 ? [{ problem: 'column-differs', list, column, in: different }] : [];
  });
};
