import { counterOf, etagOf } from '../readmodel/listItem.ts';
import type { ComplaintRow } from './complaintRow.ts';
import { loadRow } from './loadRow.ts';
import type { Plan } from './plan.ts';
import { stillNeeded } from './proof.ts';
import type { RegisterDeps } from './registerDeps.ts';

/** After the 200 of a decision's own `PATCH`: the read model knows it before any delta does. */
export async function takeOwnWrite(
  deps: RegisterDeps,
  row: ComplaintRow,
  written: { readonly plan: Plan; readonly body: unknown },
): Promise<void> {
  const staying = new Set(written.plan.outbox.map(({ n }) => n));
  const dropped = row.outbox.filter(({ n }) => !staying.has(n));
  for (const entry of dropped) deps.proof.forget(row.kenmerk, entry);

  const etag = etagOf(written.body);
  const counter = counterOf(etag);
  if (etag === undefined || counter === undefined) {
    await loadRow(deps, row.kenmerk);
    return;
  }
  const { complaint, outbox, texts } = written.plan;
  const fields = { Kenmerk: row.kenmerk, AanmaakSleutel: row.createdBy, ...written.plan.fields };
  const item = { id: row.itemId, etag, counter, fields };
  const { volgnummer } = complaint;
  const { touch: _before, ...same } = row;
  const own: ComplaintRow = { ...same, etag, counter, volgnummer, outbox, sealed: true };
  // What stands in it is not what was written: texts as files, or hardly anything.
  if (texts.size > 0 || complaint.destroyed) deps.model.put(item);
  else deps.model.putOwn({ item, row: own, complaint });
  deps.fresh.put(complaint, counter);
}

/** What the next write keeps of the outbox: the one moment at which a decision may clean it. */
export const kept = (deps: RegisterDeps, row: ComplaintRow): ComplaintRow['outbox'] =>
  stillNeeded(row, deps.proof, deps.realNow());
