import type { LogEntry } from '../../app/ports/register.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { odata } from '../client/odata.ts';
import { readItems } from '../readmodel/readItems.ts';
import { isLook } from './keys.ts';
import { entryOf, readLogEntry } from './logEntry.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';

/** Log of one complaint, oldest first; decisions that are still to be copied are in it too. */
export async function log(
  deps: RegisterDeps,
  kenmerk: Kenmerk,
  options: { readonly looks: boolean },
): Promise<readonly LogEntry[]> {
  // The outbox first: what leaves it meanwhile is in the list by then.
  const outbox = deps.model.byKenmerk(kenmerk)?.outbox ?? [];
  const filter = `$filter=fields/Kenmerk%20eq%20${odata(kenmerk)}`;
  const path = `${itemsPath(deps, 'Logboek')}?${filter}&$expand=fields&$top=1000`;
  const lines = (await readItems(deps.graph, path))
    .filter(({ fields }) => options.looks || !isLook(String(fields['EntryKey'])))
    .flatMap(({ fields }) => readLogEntry(fields) ?? []);
  const copied = new Set(lines.map(({ volgnummer }) => volgnummer));
  const waiting = outbox.filter(({ n }) => !copied.has(n));
  return [...lines, ...waiting.map((entry) => entryOf(kenmerk, entry))].sort(inOrder);
}

const inOrder = (one: LogEntry, other: LogEntry): number =>
  one.at < other.at ? -1 : one.at > other.at ? 1 : one.volgnummer - other.volgnummer;
