import { toGraphPath } from '../client/toGraphPath.ts';
import { hasStatus, statusOf, succeeded } from './answered.ts';
import { readDeltaPage } from './deltaPage.ts';
import type { CommittedPage, FollowDeltaDeps } from './followDelta.ts';
import { readListItem, type ListItem } from './listItem.ts';

type DeltaSource = Omit<FollowDeltaDeps, 'store'>;

/** One page of changes, rows said to be gone read by id. */
export async function readPage(
  deps: DeltaSource,
  path: string,
): Promise<
  | (Omit<CommittedPage, 'link'> & { readonly link: string; readonly last: boolean })
  | 'expired'
  | 'bad-page'
  | 'unreachable'
> {
  const answer = await deps.graph.send({ method: 'GET', path });
  if (hasStatus(answer, 410)) return 'expired';
  const body = succeeded(answer)?.body;
  if (body === undefined) {
    deps.log('delta-unreachable', { status: statusOf(answer) });
    return 'unreachable';
  }
  const page = readDeltaPage(body);
  if (!page) {
    deps.log('delta-page-thrown-away', {});
    return 'bad-page';
  }
  const gone = await readById(deps, page.deleted);
  if (!gone) return 'unreachable';
  return {
    items: [...page.items, ...gone.items],
    removed: gone.removed,
    link: toGraphPath(page.link),
    last: page.last,
  };
}

/** A row that is said or seemed to be gone: only 404 on its id proves it. */
export async function readById(
  deps: DeltaSource,
  ids: readonly string[],
): Promise<
  { readonly items: readonly ListItem[]; readonly removed: readonly string[] } | undefined
> {
  if (ids.length === 0) return { items: [], removed: [] };
  const answers = await deps.graph.batch(
    ids.map((id) => ({ id, method: 'GET', path: `${deps.itemsPath}/${id}?${expand(deps)}` })),
  );
  const items: ListItem[] = [];
  const removed: string[] = [];
  for (const id of ids) {
    const answer = answers.get(id);
    const item = readListItem(succeeded(answer)?.body);
    if (item) items.push(item);
    else if (hasStatus(answer, 404)) removed.push(id);
    else return undefined;
  }
  return { items, removed };
}

/** The columns the store needs. */
export const expand = ({ columns }: Pick<DeltaSource, 'columns'>): string =>
  `$expand=fields($select=${columns.join(',')})`;
