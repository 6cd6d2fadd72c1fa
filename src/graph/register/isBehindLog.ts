import { odata } from '../client/odata.ts';
import { succeeded } from '../readmodel/answered.ts';
import { readListItems } from '../readmodel/listItem.ts';
import type { ComplaintRow } from './complaintRow.ts';
import { entryKey } from './keys.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';

/**
 * Whether the log knows a later decision than the row does: then an older version of the row was put back.
 * The seal of such a row fits, and a process that started since remembers no higher `Volgnummer`; so a row
 * that somebody else wrote last, and only that, is held against the log.
 *
 * @returns undefined when the log could not be read.
 */
export async function isBehindLog(
  deps: RegisterDeps,
  { kenmerk, itemId, volgnummer, touch }: ComplaintRow,
  timeLimitMs: number,
): Promise<boolean | undefined> {
  if (!touch) return false;
  const filter = `$filter=fields/EntryKey%20eq%20${odata(entryKey(kenmerk, volgnummer + 1))}`;
  const path = `${itemsPath(deps, 'Logboek')}?${filter}&$expand=fields($select=EntryKey)`;
  const answer = await deps.graph.send({ method: 'GET', path, timeLimitMs });
  const lines = readListItems(succeeded(answer)?.body);
  if (!lines) return undefined;
  if (lines.length === 0) return false;
  deps.integrityAlarm({ code: 'volgnummer-fell', kenmerk, where: itemId, ...touch });
  return true;
}
