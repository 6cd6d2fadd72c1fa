import { z } from 'zod';
import type { BatchPart } from '../port.ts';
import { hasStatus, succeeded } from '../readmodel/answered.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath, type StoreLists } from './storeDeps.ts';

const versions = z.object({ value: z.array(z.object({ id: z.string() })) });

/**
 * Removes every version of these rows but the present one; false when some are still there. Graph documents
 * no such call for list items, so a tenant may refuse it (ADR 0013).
 */
export async function removeOlderVersions(
  deps: RegisterDeps,
  list: keyof StoreLists,
  itemIds: readonly string[],
): Promise<boolean> {
  const pathOf = (id: string): string => `${itemsPath(deps, list)}/${id}/versions`;
  const read = await deps.graph.batch(
    itemIds.map((id): BatchPart => ({ id, method: 'GET', path: pathOf(id) })),
  );
  const older: BatchPart[] = [];
  for (const id of itemIds) {
    const known = versions.safeParse(succeeded(read.get(id))?.body).data;
    if (!known) return false;
    for (const version of known.value.slice(1)) {
      older.push({
        id: `${id}/${version.id}`,
        method: 'DELETE',
        path: `${pathOf(id)}/${version.id}`,
      });
    }
  }
  const removed = [...(await deps.graph.batch(older)).values()];
  return removed.every((answer) => hasStatus(answer, 204) || hasStatus(answer, 404));
}
