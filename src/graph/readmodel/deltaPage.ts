import { z } from 'zod';
import { readListItem, type ListItem } from './listItem.ts';

export interface DeltaPage {
  readonly items: readonly ListItem[];
  /** Ids said to be deleted. */
  readonly deleted: readonly string[];
  /** Next page, or where to go on another time. */
  readonly link: string;
  readonly last: boolean;
}

const pageShape = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});
const deletedShape = z.object({ id: z.string(), deleted: z.looseObject({}) });

/**
 * Reads a page of changes; undefined when one entry is of an unknown kind. Graph has put errors
 * between the rows of a 200 (graph-contract.md §1.6), and half a page is no page.
 */
export function readDeltaPage(body: unknown): DeltaPage | undefined {
  const page = pageShape.safeParse(body).data;
  const link = page?.['@odata.nextLink'] ?? page?.['@odata.deltaLink'];
  if (!page || link === undefined) return undefined;

  // The same row may come more than once, also an older state behind a newer one: the newest counts.
  const items = new Map<string, ListItem>();
  const deleted = new Set<string>();
  for (const entry of page.value) {
    const gone = deletedShape.safeParse(entry).data;
    const item = gone ? undefined : readListItem(entry);
    if (gone) deleted.add(gone.id);
    else if (!item) return undefined;
    else if (item.counter >= (items.get(item.id)?.counter ?? 0)) items.set(item.id, item);
  }
  return {
    items: [...items.values()],
    deleted: [...deleted],
    link,
    last: page['@odata.nextLink'] === undefined,
  };
}
