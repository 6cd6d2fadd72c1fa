import { LASTING_KEYS } from '../../app/ports/drafts.ts';
import { itemsOf, type Site } from '../lists/itemsOf.ts';
import { readRows } from '../lists/rows.ts';
import type { GraphPort } from '../port.ts';
import { hasStatus } from '../readmodel/answered.ts';

const keptMs = 30 * 24 * 60 * 60_000;

/**
 * Nightly: removes what somebody was typing and left for thirty days (design.md §3). A draft saved
 * meanwhile has another ETag and stays, and so do the views of the list that somebody named and what he chose.
 *
 * @returns how many were removed.
 */
export async function removeOldDrafts(
  { graph, site }: { readonly graph: GraphPort; readonly site: Site },
  now: number,
): Promise<number> {
  const items = itemsOf(site, 'Concepten');
  const old = (await readRows(graph, items)).filter(
    ({ fields }) =>
      now - Date.parse(String(fields['Bewaard'])) > keptMs &&
      !LASTING_KEYS.some((key) => fields['Sleutel'] === `${String(fields['PersoonOid'])}/${key}`),
  );
  const removed = await graph.batch(
    old.map(({ id, etag }) => ({
      id,
      method: 'DELETE',
      path: `${items}/${id}`,
      headers: { 'If-Match': etag },
    })),
  );
  return [...removed.values()].filter((answer) => hasStatus(answer, 204)).length;
}
