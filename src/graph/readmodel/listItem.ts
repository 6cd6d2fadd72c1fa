import { z } from 'zod';

/** One row of a list as Graph gave it, from a read, a create or a delta page. */
export interface ListItem {
  readonly id: string;
  /** As it came, quotes included; sent back in `If-Match`. */
  readonly etag: string;
  /** Grows with each write of the row (graph-contract.md §1.3). */
  readonly counter: number;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Who wrote it last, an id, and when; absent where the answer does not say. */
  readonly modified?: { readonly by: string; readonly at: string };
}

const identity = z.object({ id: z.string().nullish() }).nullish();
const itemShape = z.object({
  id: z.string(),
  eTag: z.string().optional(),
  '@odata.etag': z.string().optional(),
  fields: z.record(z.string(), z.unknown()),
  // Of use to an alarm only: a row is no less a row without it.
  lastModifiedBy: z.object({ user: identity, application: identity }).optional().catch(undefined),
  lastModifiedDateTime: z.string().optional().catch(undefined),
});
// Made once, like the one above: zod compiles a shape when it is first used.
const taggedShape = z.object({ '@odata.etag': z.string() });
const pageShape = z.object({ value: z.array(z.unknown()) });

/** Reads one row; undefined when it is not one, or carries no usable ETag. */
export function readListItem(body: unknown): ListItem | undefined {
  const item = itemShape.safeParse(body).data;
  if (!item) return undefined;
  const etag = item.eTag ?? item['@odata.etag'] ?? etagOf(item.fields);
  const counter = counterOf(etag);
  if (etag === undefined || counter === undefined) return undefined;
  const modified = modifiedIn(item);
  return { id: item.id, etag, counter, fields: item.fields, ...(modified && { modified }) };
}

/** A person comes before the application he used; what an app wrote by itself names no person by id. */
function modifiedIn({
  lastModifiedBy,
  lastModifiedDateTime: at,
}: z.infer<typeof itemShape>): ListItem['modified'] {
  const by = lastModifiedBy?.user?.id ?? lastModifiedBy?.application?.id;
  return by === undefined || by === null || at === undefined ? undefined : { by, at };
}

/** ETag of a field value set, the answer to a `PATCH`. */
export function etagOf(fields: unknown): string | undefined {
  return taggedShape.safeParse(fields).data?.['@odata.etag'];
}

/** The number behind the comma of `"<guid>,<counter>"`. */
export function counterOf(etag: string | undefined): number | undefined {
  const counter = /,(\d+)"?$/.exec(etag ?? '')?.[1];
  return counter === undefined ? undefined : Number(counter);
}

/** Rows of one page; undefined when any of them is not a row. */
export function readListItems(body: unknown): readonly ListItem[] | undefined {
  const page = pageShape.safeParse(body).data;
  if (!page) return undefined;
  const items = page.value.map(readListItem);
  return items.every((item) => item !== undefined) ? items : undefined;
}
