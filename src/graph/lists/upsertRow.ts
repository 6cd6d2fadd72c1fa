import { odata } from '../client/odata.ts';
import type { GraphAnswer, GraphPort } from '../port.ts';
import { GraphFault } from './graphFault.ts';
import { readRows, type Row } from './rows.ts';

export interface Keyed {
  /** `/sites/{site}/lists/{list}/items` */
  readonly items: string;
  /** A unique column. */
  readonly column: string;
  readonly key: string;
}

type Values = Readonly<Record<string, string | number | null>>;

interface Upsert extends Keyed {
  /** Whether what stands there, or nothing, may make way; absent: always. */
  readonly mayReplace?: (found: Row | undefined) => boolean;
}

/**
 * A create of which the answer was lost counts as a change: it is found when it is looked for again. `kept`:
 * what stands there may not make way, and nothing was written.
 */
type Upserted = 'created' | 'changed' | 'kept';

const most = 5;

/** The row with this key; undefined when there is none. */
export async function findRow(graph: GraphPort, where: Keyed): Promise<Row | undefined> {
  const filter = `fields/${where.column}%20eq%20${odata(where.key)}`;
  const [found] = await readRows(graph, where.items, filter);
  return found;
}

/**
 * Makes the row with this key hold these values, whoever else writes it meanwhile: the last one
 * wins, and there is never a second row. Every outcome but success is answered by looking again;
 * only who made the row is told `created`.
 *
 * @param values - null clears a column.
 */
export async function upsertRow(
  graph: GraphPort,
  where: Upsert,
  values: Values,
): Promise<Upserted> {
  let last: GraphAnswer | undefined;
  for (let attempt = 0; attempt < most; attempt += 1) {
    const found = await findRow(graph, where);
    if (where.mayReplace?.(found) === false) return 'kept';
    last = await (found
      ? change(graph, found, { ...where, values })
      : create(graph, where, values));
    if (last.kind === 'answer' && (last.status === 200 || last.status === 201)) {
      return found ? 'changed' : 'created';
    }
  }
  throw new GraphFault('upsert', last ?? { kind: 'lost', cause: undefined });
}

/** Removes the row with this key; no such row is the same as removed. */
export async function removeRow(graph: GraphPort, where: Keyed): Promise<void> {
  let last: GraphAnswer | undefined;
  for (let attempt = 0; attempt < most; attempt += 1) {
    const found = await findRow(graph, where);
    if (!found) return;
    last = await graph.send({ method: 'DELETE', path: `${where.items}/${found.id}` });
    if (last.kind === 'answer' && (last.status === 204 || last.status === 404)) return;
  }
  throw new GraphFault('remove', last ?? { kind: 'lost', cause: undefined });
}

const change = (
  graph: GraphPort,
  found: Row,
  { items, values }: { readonly items: string; readonly values: Values },
): Promise<GraphAnswer> =>
  graph.send({
    method: 'PATCH',
    path: `${items}/${found.id}/fields`,
    headers: { 'If-Match': found.etag },
    body: values,
  });

const create = (graph: GraphPort, where: Keyed, values: Values): Promise<GraphAnswer> =>
  graph.send({
    method: 'POST',
    path: where.items,
    body: { fields: { ...withoutNulls(values), [where.column]: where.key } },
  });

/** A create with null was refused in a report (graph-contract.md §1.4). */
export const withoutNulls = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
