import { odata } from '../client/odata.ts';
import { succeeded } from '../readmodel/answered.ts';
import { readListItems } from '../readmodel/listItem.ts';
import type { Attempt } from './attempt.ts';
import { kenmerkOf } from './number.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';

/**
 * The lowest free number above one that is taken: the step doubles until a number is free, then
 * halves back (protocol.md §2). Only looks; a number is used up by a row alone.
 *
 * @returns undefined when a look-up failed.
 */
export async function firstFreeAbove(
  deps: RegisterDeps,
  { year, taken }: { readonly year: number; readonly taken: number },
  attempt: Attempt,
): Promise<number | undefined> {
  let used = taken;
  let free: number | undefined;
  for (let step = 1; free === undefined; step *= 2) {
    const isUsed = await isTaken(deps, kenmerkOf(year, used + step), attempt);
    if (isUsed === undefined) return undefined;
    if (isUsed) used += step;
    else free = used + step;
  }
  while (free - used > 1) {
    const middle = Math.floor((used + free) / 2);
    const isUsed = await isTaken(deps, kenmerkOf(year, middle), attempt);
    if (isUsed === undefined) return undefined;
    if (isUsed) used = middle;
    else free = middle;
  }
  return free;
}

async function isTaken(
  deps: RegisterDeps,
  kenmerk: string,
  attempt: Attempt,
): Promise<boolean | undefined> {
  if (attempt.isOver()) return undefined;
  const filter = `$filter=fields/Kenmerk%20eq%20${odata(kenmerk)}`;
  const answer = await deps.graph.send({
    method: 'GET',
    path: `${itemsPath(deps, 'Klachten')}?${filter}&$expand=fields($select=Kenmerk)`,
    timeLimitMs: attempt.timeLimitMs(),
  });
  const rows = readListItems(succeeded(answer)?.body);
  return rows && rows.length > 0;
}
