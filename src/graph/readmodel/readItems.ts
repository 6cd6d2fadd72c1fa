import type { GraphPort } from '../port.ts';
import { pagesOf, readAll } from '../lists/rows.ts';
import { readListItem, type ListItem } from './listItem.ts';

/** Graph gave a row that is none, so the whole answer proves nothing. */
export class NotAListItem extends Error {
  override readonly name = 'NotAListItem';
}

/** All rows a query gives, page by page; half an answer is none. */
export async function readItems(graph: GraphPort, path: string): Promise<readonly ListItem[]> {
  return (await readAll(graph, path)).map(itemIn);
}

/** The same for a whole list, of which only a page at a time is in memory. */
export async function* eachItem(graph: GraphPort, path: string): AsyncGenerator<ListItem> {
  for await (const page of pagesOf(graph, path)) yield* page.map(itemIn);
}

const itemIn = (body: unknown): ListItem => {
  const item = readListItem(body);
  if (!item) throw new NotAListItem('a row without id, fields or ETag');
  return item;
};
