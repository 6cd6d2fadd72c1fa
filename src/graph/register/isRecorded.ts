import { odata } from '../client/odata.ts';
import { succeeded } from '../readmodel/answered.ts';
import { readListItems } from '../readmodel/listItem.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';

/** After anything but a 201: the line with this key may be in the log already. */
export async function isRecorded(deps: RegisterDeps, key: string): Promise<boolean> {
  const filter = `$filter=fields/EntryKey%20eq%20${odata(key)}`;
  const path = `${itemsPath(deps, 'Logboek')}?${filter}&$expand=fields($select=EntryKey)`;
  const lines = readListItems(succeeded(await deps.graph.send({ method: 'GET', path }))?.body);
  return lines?.some(({ fields }) => fields['EntryKey'] === key) ?? false;
}
