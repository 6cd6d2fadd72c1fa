import { readRows } from '../lists/rows.ts';
import { hasStatus } from '../readmodel/answered.ts';
import { itemsPath, type StoreDeps } from './storeDeps.ts';

/**
 * Removes what anybody was still typing about a complaint. What somebody types after it is removed
 * by a later night.
 *
 * @returns whether all of it is gone.
 */
export async function removeDrafts(
  deps: Pick<StoreDeps, 'graph' | 'siteId' | 'lists'>,
  kenmerk: string,
): Promise<boolean> {
  const items = itemsPath(deps, 'Concepten');
  const about = (key: unknown): boolean => String(key).split('/').includes(kenmerk);
  const rows = (await readRows(deps.graph, items)).filter(({ fields }) => about(fields['Sleutel']));
  const removed = await deps.graph.batch(
    rows.map(({ id }) => ({ id, method: 'DELETE', path: `${items}/${id}` })),
  );
  return [...removed.values()].every((answer) => hasStatus(answer, 204) || hasStatus(answer, 404));
}
