import type { GraphPort } from '../port.ts';
import { readAll } from '../lists/rows.ts';
import { readListItem, type ListItem } from './listItem.ts';

/** Graph gave a row that is none, so the whole answer proves nothing. */
export class NotAListItem extends Error {
  override readonly name = 'NotAListItem';
}

/** All rows a query gives, page by page; half an answer is none. */
export async function readItems(graph: GraphPort, path: string): Promise<readonly ListItem[]> {
  return (await readAll(graph, path)).map((body) => {
    const item = readListItem(body);
    if (!item) throw new NotAListItem('a row without id, fields or ETag');
    return item;
  });
}
