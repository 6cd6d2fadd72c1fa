import { z } from 'zod';
import type { GraphPort } from '../port.ts';
import { listNames, type ListIds } from './listTable.ts';
import { readAll } from './rows.ts';

/** The site lacks lists: it has not been set up, or not for this version. */
export class ListsMissing extends Error {
  override readonly name = 'ListsMissing';
}

const list = z.object({ id: z.string(), displayName: z.string() });

/** Ids of all lists of a site by display name, ours and others. */
export async function readListIds(
  graph: GraphPort,
  siteId: string,
): Promise<ReadonlyMap<string, string>> {
  const lists = await readAll(graph, `/sites/${siteId}/lists?$select=id,displayName`);
  return new Map(lists.map((item) => list.parse(item)).map((item) => [item.displayName, item.id]));
}

/**
 * Ids of our lists in a site.
 *
 * @throws ListsMissing when one of them is not there.
 */
export async function resolveLists(graph: GraphPort, siteId: string): Promise<ListIds> {
  const ids = await readListIds(graph, siteId);
  const missing = listNames.filter((name) => !ids.has(name));
  if (missing.length > 0) throw new ListsMissing(missing.join(', '));
  return Object.fromEntries(listNames.map((name) => [name, ids.get(name)])) as ListIds;
}
