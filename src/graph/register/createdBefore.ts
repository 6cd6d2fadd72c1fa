import { pause } from '../client/pause.ts';
import { odata } from '../client/odata.ts';
import { succeeded, statusOf } from '../readmodel/answered.ts';
import { readListItems } from '../readmodel/listItem.ts';
import type { Attempt } from './attempt.ts';
import { complaintColumns } from './complaintRow.ts';
import { judgeItem, type Judged } from './loadRow.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';

export type CreatedBefore = Judged | { readonly kind: 'none' };

const mostReads = 3;
const shortPauseMs = 250;

/** Looks a registration up by its own key; a failed look-up proves nothing (protocol.md §2). */
export async function createdBefore(
  deps: RegisterDeps,
  command: string,
  attempt: Attempt,
): Promise<CreatedBefore> {
  const filter = `$filter=fields/AanmaakSleutel%20eq%20${odata(command)}`;
  const expand = `$expand=fields($select=${complaintColumns.join(',')})`;
  const path = `${itemsPath(deps, 'Klachten')}?${filter}&${expand}`;
  for (let reads = 0; reads < mostReads && !attempt.isOver(); reads += 1) {
    const timeLimitMs = attempt.timeLimitMs();
    const answer = await deps.graph.send({ method: 'GET', path, timeLimitMs });
    const rows = readListItems(succeeded(answer)?.body);
    if (rows) {
      const [item] = rows;
      return item ? judgeItem(deps, item) : { kind: 'none' };
    }
    deps.log('create-look-up-failed', { status: statusOf(answer) });
    await attempt.pause(pause(answer) ?? shortPauseMs);
  }
  return { kind: 'unreadable', cause: 'not read in time' };
}
