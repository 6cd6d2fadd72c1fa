import { odata } from '../client/odata.ts';
import { pause } from '../client/pause.ts';
import type { GraphAnswer } from '../port.ts';
import { hasStatus, succeeded } from '../readmodel/answered.ts';
import { readListItem, readListItems, type ListItem } from '../readmodel/listItem.ts';
import { itemsPath } from '../register/storeDeps.ts';
import type { Copy } from './copy.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';

/** What became of one copy. */
export type Posted =
  /** Made now, or found with our command id: proven. */
  | { readonly kind: 'there'; readonly copy: Copy; readonly item: ListItem }
  /** Somebody else's row under our key. */
  | { readonly kind: 'key-taken'; readonly copy: Copy }
  | { readonly kind: 'later'; readonly copy: Copy; readonly waitMs: number };

const shortPauseMs = 200;

/**
 * Posts copies in one batch. Every answer but a 201 says only that nobody knows, or that some key
 * exists: the row is read back by key, and its command id alone decides (protocol.md §1 "Follower").
 */
export async function post(
  deps: DeliveryDeps,
  copies: readonly Copy[],
): Promise<readonly Posted[]> {
  const answers = await deps.graph.batch(
    copies.map((copy, index) => ({
      id: String(index),
      method: 'POST',
      path: itemsPath(deps, copy.list),
      body: { fields: copy.fields },
    })),
  );
  const made = copies.map((copy, index) => {
    const answer = answers.get(String(index));
    const item = hasStatus(answer, 201) ? readListItem(succeeded(answer)?.body) : undefined;
    return { copy, answer, item };
  });
  const unsure = made.filter(({ item }) => !item).map(({ copy }) => copy);
  const readBack = await findAll(deps, unsure);
  return made.map(({ copy, answer, item }) =>
    item
      ? proven(deps, copy, item)
      : judge(deps, copy, { first: answer, back: readBack.get(copy) }),
  );
}

async function findAll(
  deps: DeliveryDeps,
  copies: readonly Copy[],
): Promise<ReadonlyMap<Copy, GraphAnswer | undefined>> {
  if (copies.length === 0) return new Map();
  const answers = await deps.graph.batch(
    copies.map(({ list, keyColumn, key }, index) => {
      const filter = `$filter=fields/${keyColumn}%20eq%20${odata(key)}`;
      const path = `${itemsPath(deps, list)}?${filter}&$expand=fields`;
      return { id: String(index), method: 'GET', path };
    }),
  );
  return new Map(copies.map((copy, index) => [copy, answers.get(String(index))]));
}

function judge(
  deps: DeliveryDeps,
  copy: Copy,
  answers: { readonly first: GraphAnswer | undefined; readonly back: GraphAnswer | undefined },
): Posted {
  const [item] = readListItems(succeeded(answers.back)?.body) ?? [];
  if (!item) return { kind: 'later', copy, waitMs: pause(answers.first) ?? shortPauseMs };
  if (item.fields['Opdracht'] === copy.command) return proven(deps, copy, item);
  deps.integrityAlarm({ code: 'key-taken', where: copy.key });
  return { kind: 'key-taken', copy };
}

function proven(deps: DeliveryDeps, copy: Copy, item: ListItem): Posted {
  deps.proof.add(copy.key);
  if (copy.list === 'Berichten') deps.book.put(item);
  return { kind: 'there', copy, item };
}
