import { succeeded } from '../readmodel/answered.ts';
import type { ModelRow } from '../readmodel/modelRow.ts';
import { loadRow } from './loadRow.ts';
import { writeOutbox } from './outbox.ts';
import { stillNeeded } from './proof.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';

const dayMs = 24 * 60 * 60_000;

/**
 * Nightly: clears the outbox of complaints that were quiet for a day of real time. Touches nothing
 * but `Uitgaand`, and a row that moved meanwhile waits for another night (protocol.md §1).
 *
 * @returns how many rows were swept.
 */
export async function sweepOutboxes(deps: RegisterDeps): Promise<number> {
  let swept = 0;
  for (const row of deps.model.owing()) {
    const needed = stillNeeded(row, deps.proof, deps.realNow());
    // What somebody else wrote may be an older version: our own write would hide that it is.
    if (row.touch) continue;
    if (!isQuiet(row, deps.realNow()) || needed.length === row.outbox.length) continue;
    const answer = await deps.graph.send({
      method: 'PATCH',
      path: `${itemsPath(deps, 'Klachten')}/${row.itemId}/fields`,
      headers: { 'If-Match': row.etag },
      body: { Uitgaand: writeOutbox(needed) },
    });
    if (!succeeded(answer)) continue;
    swept += 1;
    for (const entry of row.outbox)
      if (!needed.includes(entry)) deps.proof.forget(row.kenmerk, entry);
    await loadRow(deps, row.kenmerk);
  }
  return swept;
}

const isQuiet = ({ outbox }: ModelRow, realNow: number): boolean =>
  outbox.length > 0 && outbox.every(({ real }) => realNow - Date.parse(real) >= dayMs);
