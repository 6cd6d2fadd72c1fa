import { odata } from '../client/odata.ts';
import type { GraphAnswer, GraphRequest } from '../port.ts';
import { hasStatus, statusOf, succeeded } from '../readmodel/answered.ts';
import { readListItem, readListItems, type ListItem } from '../readmodel/listItem.ts';
import { complaintColumns, readComplaintRow, type ComplaintRow } from './complaintRow.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';

/** What a fresh read of one row came to. */
export type Loaded =
  | { readonly kind: 'row'; readonly row: ComplaintRow }
  /** No such row, or none any more. */
  | { readonly kind: 'absent' }
  /** There, but not to be read, or `Volgnummer` went down. */
  | { readonly kind: 'damaged' }
  /** Nobody knows; never the same as absent. */
  | { readonly kind: 'unreadable'; readonly cause: unknown };

/** What a row that is there came to. */
export type Judged = Exclude<Loaded, { readonly kind: 'absent' }>;

const expand = `$expand=fields($select=${complaintColumns.join(',')})`;

/** A read of one complaint, and how to judge its answer. */
export interface RowRead {
  readonly request: GraphRequest;
  readonly judge: (answer: GraphAnswer | undefined) => Loaded;
}

/** Reads by item id where it is known, which no index or filter can fail. */
export function readOf(deps: RegisterDeps, kenmerk: string): RowRead {
  const items = itemsPath(deps, 'Klachten');
  const id = deps.model.idOf(kenmerk);
  if (id === undefined) {
    const filter = `$filter=fields/Kenmerk%20eq%20${odata(kenmerk)}`;
    return {
      request: { method: 'GET', path: `${items}?${filter}&${expand}` },
      judge: (answer) => {
        const found = readListItems(succeeded(answer)?.body);
        if (!found) return { kind: 'unreadable', cause: statusOf(answer) };
        const item = found.find(({ fields }) => fields['Kenmerk'] === kenmerk);
        return item ? judgeItem(deps, item) : { kind: 'absent' };
      },
    };
  }
  return {
    request: { method: 'GET', path: `${items}/${id}?${expand}` },
    judge: (answer) => {
      if (hasStatus(answer, 404)) {
        deps.model.remove(id);
        return { kind: 'absent' };
      }
      const item = readListItem(succeeded(answer)?.body);
      if (!item) return { kind: 'unreadable', cause: statusOf(answer) };
      const loaded = judgeItem(deps, item);
      // A row known by id that now carries another number was touched by hand.
      return loaded.kind === 'row' && loaded.row.kenmerk !== kenmerk ? { kind: 'damaged' } : loaded;
    },
  };
}

/** Takes a row just read into the model and says whether it may be worked with. */
export function judgeItem(deps: RegisterDeps, item: ListItem): Judged {
  deps.model.put(item);
  const row = readComplaintRow(item, deps);
  if ('damaged' in row) return { kind: 'damaged' };
  const known = deps.model.byKenmerk(row.kenmerk);
  if (known?.itemId === row.itemId && row.counter < known.counter) {
    return { kind: 'unreadable', cause: 'an older state than the one known' };
  }
  return row.volgnummer < deps.model.highestVolgnummer(row.itemId)
    ? { kind: 'damaged' }
    : { kind: 'row', row };
}

/** Fresh row of one complaint. */
export async function loadRow(
  deps: RegisterDeps,
  kenmerk: string,
  timeLimitMs?: number,
): Promise<Loaded> {
  const { request, judge } = readOf(deps, kenmerk);
  const limit = timeLimitMs === undefined ? {} : { timeLimitMs };
  return judge(await deps.graph.send({ ...request, ...limit }));
}
