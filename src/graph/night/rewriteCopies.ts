import { eachItem } from '../readmodel/readItems.ts';
import { succeeded } from '../readmodel/answered.ts';
import { loadRow } from '../register/loadRow.ts';
import type { RegisterDeps } from '../register/registerDeps.ts';
import { itemsPath } from '../register/storeDeps.ts';

/**
 * Nightly: brings the copies `Status` and `Deadline` up to date for people who open the list, because a
 * deadline may move without a decision (a holiday by decree). Touches nothing else; a row that moved
 * meanwhile waits for another night (protocol.md §1 "Cleaning").
 *
 * @returns how many rows were rewritten.
 */
export async function rewriteCopies(
  deps: RegisterDeps,
  still: () => Promise<boolean>,
): Promise<number> {
  const items = itemsPath(deps, 'Klachten');
  const open = new Map(
    deps.model.active().map((complaint) => [complaint.kenmerk as string, complaint]),
  );
  if (open.size === 0) return 0;
  const select = '$expand=fields($select=Kenmerk,Status,Deadline)&$top=5000';
  let rewritten = 0;
  for await (const { id, etag, fields } of eachItem(deps.graph, `${items}?${select}`)) {
    const kenmerk = String(fields['Kenmerk']);
    const complaint = open.get(kenmerk);
    const known = deps.model.byKenmerk(kenmerk);
    // What somebody else wrote stays as it is: our own write would hide who did.
    if (!complaint || known?.etag !== etag || known.touch) continue;
    const { status, deadline } = deps.columnsOf(complaint);
    if (fields['Status'] === status && fields['Deadline'] === deadline) continue;
    if (!(await still())) return rewritten;
    const answer = await deps.graph.send({
      method: 'PATCH',
      path: `${items}/${id}/fields`,
      headers: { 'If-Match': etag },
      body: { Status: status, Deadline: deadline ?? null },
    });
    if (!succeeded(answer)) continue;
    rewritten += 1;
    await loadRow(deps, kenmerk);
  }
  return rewritten;
}
