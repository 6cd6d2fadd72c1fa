import type { Leftover } from '../../contract/retention.ts';
import { odata } from '../client/odata.ts';
import type { BatchPart, GraphAnswer } from '../port.ts';
import { hasStatus } from '../readmodel/answered.ts';
import { readItems } from '../readmodel/readItems.ts';
import { loadRow } from './loadRow.ts';
import { removeOlderVersions } from './olderVersions.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { removeDrafts } from './removeDrafts.ts';
import { itemsPath } from './storeDeps.ts';

/** Asked to erase what was not destroyed; a fault of the caller. */
export class NotDestroyed extends Error {
  override readonly name = 'NotDestroyed';
}

/**
 * Removes what is left of a destroyed complaint outside its row: documents, drafts, older versions, and in the log
 * whom it was about and why (protocol.md §2). Doing it again is safe.
 *
 * @returns what is still there; empty when everything is gone.
 */
export async function erase(deps: RegisterDeps, kenmerk: string): Promise<readonly Leftover[]> {
  const loaded = await loadRow(deps, kenmerk);
  if (loaded.kind === 'unreadable') return ['documents', 'log', 'versions', 'drafts'];
  const row = deps.model.byKenmerk(kenmerk);
  if (!row || !deps.model.complaintOf(kenmerk)?.destroyed)
    throw new NotDestroyed('only what was destroyed is erased');

  const documents = await attempt(deps, () => deps.documents.removeFolder(kenmerk));
  const lines = await attempt(deps, () => clearLines(deps, kenmerk));
  const versions = await attempt(deps, () => removeOlderVersions(deps, 'Klachten', [row.itemId]));
  const drafts = await attempt(deps, () => removeDrafts(deps, kenmerk));
  const left: readonly Leftover[] = [
    ...(documents ? [] : ['documents' as const]),
    ...(lines ? [] : ['log' as const]),
    ...(versions ? [] : ['versions' as const]),
    ...(drafts ? [] : ['drafts' as const]),
  ];
  if (left.length > 0) deps.log('destruction-incomplete', { left: left.join() });
  return left;
}

/** Lines keep what, when, by whom and their command id; their own older versions go as well. */
async function clearLines(deps: RegisterDeps, kenmerk: string): Promise<boolean> {
  const items = itemsPath(deps, 'Logboek');
  const filter = `$filter=fields/Kenmerk%20eq%20${odata(kenmerk)}`;
  const lines = await readItems(deps.graph, `${items}?${filter}&$expand=fields&$top=1000`);
  const telling = lines.filter(({ fields }) => 'Reden' in fields || 'Over' in fields);
  const cleared = await deps.graph.batch(
    telling.map(({ id, etag }): BatchPart => ({
      id,
      method: 'PATCH',
      path: `${items}/${id}/fields`,
      headers: { 'If-Match': etag },
      body: { Reden: null, Over: null },
    })),
  );
  const changed = lines.filter(({ id, counter }) => counter > 1 || cleared.has(id));
  const gone = await removeOlderVersions(
    deps,
    'Logboek',
    changed.map(({ id }) => id),
  );
  return gone && [...cleared.values()].every((answer: GraphAnswer) => hasStatus(answer, 200));
}

async function attempt(deps: RegisterDeps, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    deps.log('destruction-fault', { fault: error instanceof Error ? error.name : 'unknown' });
    return false;
  }
}
