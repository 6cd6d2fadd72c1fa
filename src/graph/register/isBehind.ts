import { z } from 'zod';
import { odata } from '../client/odata.ts';
import type { GraphAnswer } from '../port.ts';
import { hasStatus, succeeded } from '../readmodel/answered.ts';
import { readListItems } from '../readmodel/listItem.ts';
import type { ComplaintRow } from './complaintRow.ts';
import { readFacts } from './facts.ts';
import { entryKey } from './keys.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';

/**
 * Whether a later decision than the row holds was taken on it: then an older version was put back. The seal
 * of such a row fits, and a process that did not see the later one remembers no higher `Volgnummer`; so a row
 * that somebody else wrote last, and only that, is held against its earlier versions and the log.
 *
 * @returns undefined when they could not be read.
 */
export async function isBehind(
  deps: RegisterDeps,
  { kenmerk, itemId, volgnummer, touch }: ComplaintRow,
  timeLimitMs: number,
): Promise<boolean | undefined> {
  if (!touch) return false;
  const key = odata(entryKey(kenmerk, volgnummer + 1));
  const answers = await deps.graph.batch([
    {
      id: 'log',
      method: 'GET',
      path: `${itemsPath(deps, 'Logboek')}?$filter=fields/EntryKey%20eq%20${key}&$expand=fields($select=EntryKey)`,
      timeLimitMs,
    },
    {
      id: 'versions',
      method: 'GET',
      path: `${itemsPath(deps, 'Klachten')}/${itemId}/versions?$expand=fields($select=Volgnummer,Feiten)`,
      timeLimitMs,
    },
  ]);
  const lines = readListItems(succeeded(answers.get('log'))?.body);
  const highest = highestIn(deps, answers.get('versions'));
  if (!lines || highest === undefined) return undefined;
  if (lines.length === 0 && highest <= volgnummer) return false;
  deps.integrityAlarm({ code: 'volgnummer-fell', kenmerk, where: itemId, ...touch });
  return true;
}

const versionsShape = z.object({
  value: z.array(
    z.object({ fields: z.looseObject({ Volgnummer: z.number().optional().catch(undefined) }) }),
  ),
});

/** Highest `Volgnummer` that the app itself sealed, among the newest versions. */
function highestIn({ seal }: RegisterDeps, answer: GraphAnswer | undefined): number | undefined {
  // A tenant that shows no versions leaves the log.
  if (noVersions.some((status) => hasStatus(answer, status))) return 0;
  const found = versionsShape.safeParse(succeeded(answer)?.body).data;
  if (!found) return undefined;
  const own = found.value.flatMap(({ fields: { Volgnummer: n, Feiten: facts } }) =>
    n !== undefined && readFacts(facts, n, seal)?.sealed === true ? [n] : [],
  );
  return Math.max(0, ...own);
}

const noVersions = [400, 403, 404, 405, 501];
