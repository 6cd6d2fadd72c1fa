import type { AbsenceSaid } from '../../app/ports/people.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Absence } from '../../domain/organisation/office.ts';
import { odata } from '../client/odata.ts';
import { GraphFault } from '../lists/graphFault.ts';
import { itemsOf, type Site } from '../lists/itemsOf.ts';
import { readRows } from '../lists/rows.ts';
import type { GraphPort } from '../port.ts';
import { hasStatus } from '../readmodel/answered.ts';

/** Who said of whom that he is away or back, and on which days: one line of `Logboek` for each command. */
export async function logAbsence(
  { graph, site }: { readonly graph: GraphPort; readonly site: Site },
  { person, from, to }: Absence,
  { command, at, action, by }: AbsenceSaid & { readonly by: PersonId },
): Promise<void> {
  const items = itemsOf(site, 'Logboek');
  const key = `afwezigheid/${person}/${command}`;
  const answer = await graph.send({
    method: 'POST',
    path: items,
    body: {
      fields: {
        EntryKey: key,
        Opdracht: command,
        Tijdstip: at,
        PersoonOid: by,
        Handeling: action,
        Over: person,
        Reden: `${from}/${to ?? ''}`,
      },
    },
  });
  if (hasStatus(answer, 201)) return;
  // Any other answer says only that nobody knows, or that the same command wrote it before.
  const found = await readRows(graph, items, `fields/EntryKey%20eq%20${odata(key)}`);
  if (found.length === 0) throw new GraphFault('log absence', answer);
}
