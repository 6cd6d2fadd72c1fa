import { odata } from '../client/odata.ts';
import { GraphFault } from '../lists/graphFault.ts';
import { itemsOf, type Site } from '../lists/itemsOf.ts';
import type { FieldsOf } from '../lists/listTable.ts';
import { readRows } from '../lists/rows.ts';
import type { GraphPort } from '../port.ts';
import { hasStatus } from '../readmodel/answered.ts';

/** One line of `Logboek` under its unique key; written by somebody else before is written. */
export async function writeLogLine(
  { graph, site }: { readonly graph: GraphPort; readonly site: Site },
  key: string,
  fields: FieldsOf<'Logboek'>,
): Promise<void> {
  const items = itemsOf(site, 'Logboek');
  const answer = await graph.send({
    method: 'POST',
    path: items,
    body: { fields: { EntryKey: key, ...fields } },
  });
  if (hasStatus(answer, 201)) return;
  // Any other answer says only that nobody knows, or that the same command wrote it before.
  const found = await readRows(graph, items, `fields/EntryKey%20eq%20${odata(key)}`);
  if (found.length === 0) throw new GraphFault('write log line', answer);
}
