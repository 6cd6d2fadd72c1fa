import { odata } from '../client/odata.ts';
import { succeeded } from '../readmodel/answered.ts';
import { readListItems } from '../readmodel/listItem.ts';
import { itemsPath } from '../register/storeDeps.ts';
import type { Copy } from './copy.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';

const most = 1_000;

/**
 * Proves by reading what an earlier life of this process, or another instance, copied already. After a
 * restart that is nearly everything, and two reads cost less than a refused create for each copy.
 *
 * What is not found here is simply posted: this only ever adds proof.
 */
export async function readBackFirst(
  deps: DeliveryDeps,
  kenmerk: string,
  copies: readonly Copy[],
): Promise<void> {
  const lists = [...new Set(copies.map(({ list }) => list))];
  const filter = `$filter=fields/Kenmerk%20eq%20${odata(kenmerk)}`;
  const answers = await deps.graph.batch(
    lists.map((list) => ({
      id: list,
      method: 'GET',
      path: `${itemsPath(deps, list)}?${filter}&$expand=fields&$top=${most}`,
    })),
  );
  for (const list of lists) {
    for (const { fields } of readListItems(succeeded(answers.get(list))?.body) ?? []) {
      const copy = copies.find((each) => each.list === list && fields[each.keyColumn] === each.key);
      if (copy && fields['Opdracht'] === copy.command) deps.proof.add(copy.key);
    }
  }
}
