import type { SinceSeen } from '../../app/ports/register.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { odata } from '../client/odata.ts';
import { succeeded } from '../readmodel/answered.ts';
import { readListItems } from '../readmodel/listItem.ts';
import type { ComplaintRow } from './complaintRow.ts';
import { entryKey } from './keys.ts';
import { readLogEntry } from './logEntry.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';

/**
 * Every decision between what a person saw and this row, oldest first; undefined when one of them
 * could not be read, since half the names would say something untrue (protocol.md §1.6).
 */
export async function decisionsSince(
  deps: RegisterDeps,
  row: ComplaintRow,
  seen: number | undefined,
): Promise<readonly SinceSeen[] | undefined> {
  if (seen === undefined) return [];
  const found = new Map<number, SinceSeen>();
  for (const { n, by, at, log } of row.outbox) {
    if (n > seen) found.set(n, { by: by as PersonId, action: log.action, at, volgnummer: n });
  }
  const missing: number[] = [];
  for (let n = seen + 1; n <= row.volgnummer; n += 1) if (!found.has(n)) missing.push(n);
  for (const each of await fromLog(deps, row.kenmerk, missing)) found.set(each.volgnummer, each);

  const all = [...found.values()].sort((one, other) => one.volgnummer - other.volgnummer);
  return all.length === Math.max(0, row.volgnummer - seen) ? all : undefined;
}

async function fromLog(
  deps: RegisterDeps,
  kenmerk: string,
  numbers: readonly number[],
): Promise<readonly SinceSeen[]> {
  if (numbers.length === 0) return [];
  const answers = await deps.graph.batch(
    numbers.map((n) => {
      const filter = `$filter=fields/EntryKey%20eq%20${odata(entryKey(kenmerk, n))}`;
      const path = `${itemsPath(deps, 'Logboek')}?${filter}&$expand=fields`;
      return { id: String(n), method: 'GET', path };
    }),
  );
  return numbers.flatMap((n) => {
    const [line] = readListItems(succeeded(answers.get(String(n)))?.body) ?? [];
    const entry = line && readLogEntry(line.fields);
    return entry ? [{ by: entry.by, action: entry.action, at: entry.at, volgnummer: n }] : [];
  });
}
