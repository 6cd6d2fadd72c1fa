import { z } from 'zod';
import { toGraphPath } from '../client/toGraphPath.ts';
import type { GraphPort } from '../port.ts';
import { GraphFault } from './graphFault.ts';

/** One row of a list as Graph gives it; empty columns are absent from `fields`. */
export interface Row {
  readonly id: string;
  /** For `If-Match`, quotes included. */
  readonly etag: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const row = z
  .object({ id: z.string(), '@odata.etag': z.string(), fields: z.record(z.string(), z.unknown()) })
  .transform((item): Row => ({ id: item.id, etag: item['@odata.etag'], fields: item.fields }));

const page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
});

/** The row in an answer that is one list item with its fields. */
export const toRow = (body: unknown): Row => row.parse(body);

/**
 * Everything behind a path, a page at a time, for who keeps little of it; a page that fails ends it with a fault,
 * so that half a list is never taken for all of it.
 */
export async function* pagesOf(graph: GraphPort, path: string): AsyncGenerator<readonly unknown[]> {
  for (let next: string | undefined = path; next !== undefined;) {
    const { value, '@odata.nextLink': link } = page.parse(await readPage(graph, next));
    yield value;
    next = link === undefined ? undefined : toGraphPath(link);
  }
}

/** Everything behind a path, page after page. */
export async function readAll(graph: GraphPort, path: string): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const some of pagesOf(graph, path)) all.push(...some);
  return all;
}

const most = 3;

async function readPage(graph: GraphPort, path: string): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await graph.send({ method: 'GET', path });
    if (answer.kind === 'answer' && answer.status === 200) return answer.body;
    const mayPass = answer.kind === 'lost' || answer.status >= 500;
    if (!mayPass || attempt === most) throw new GraphFault('read pages', answer);
  }
}

/**
 * All rows behind an address of items.
 *
 * @param items - `/sites/{site}/lists/{list}/items`
 * @param filter - OData on one indexed column, values encoded with `odata`.
 */
export async function readRows(
  graph: GraphPort,
  items: string,
  filter?: string,
): Promise<readonly Row[]> {
  const query = `$expand=fields${filter === undefined ? '&$top=5000' : `&$filter=${filter}`}`;
  return (await readAll(graph, `${items}?${query}`)).map(toRow);
}
