import { odata } from '../client/odata.ts';
import { GraphFault } from '../lists/graphFault.ts';
import type { FieldsOf, TableName } from '../lists/listTable.ts';
import { readRows, type Row } from '../lists/rows.ts';
import { withoutNulls } from '../lists/upsertRow.ts';
import type { GraphAnswer, GraphPort } from '../port.ts';

/** What must be written so that the rows of one person say what they should; `done` when they do. */
export type Step<Name extends TableName> =
  | { readonly do: 'done' }
  | { readonly do: 'create'; readonly fields: FieldsOf<Name> }
  | { readonly do: 'change'; readonly row: Row; readonly fields: FieldsOf<Name> }
  | { readonly do: 'remove'; readonly row: Row };

const most = 8;

/**
 * Reads the rows of one person, takes one step and reads again, until nothing is left to do. So a lost
 * answer or somebody else's write makes no second row, although these lists have no unique column.
 *
 * @param where - address of the items and the person of an indexed column `PersoonOid`.
 */
export async function settleRows<Name extends TableName>(
  graph: GraphPort,
  where: { readonly items: string; readonly person: string },
  next: (rows: readonly Row[]) => Step<Name>,
): Promise<readonly Row[]> {
  const filter = `fields/PersoonOid%20eq%20${odata(where.person)}`;
  let last: GraphAnswer = { kind: 'lost', cause: undefined };
  for (let attempt = 0; attempt < most; attempt += 1) {
    const rows = await readRows(graph, where.items, filter);
    const step = next(rows);
    if (step.do === 'done') return rows;
    last = await take(graph, where.items, step);
    // Refused for good: the same step would be refused again.
    if (last.kind === 'answer' && (last.status === 400 || last.status === 403)) break;
  }
  throw new GraphFault('settle rows', last);
}

function take<Name extends TableName>(
  graph: GraphPort,
  items: string,
  step: Exclude<Step<Name>, { do: 'done' }>,
): Promise<GraphAnswer> {
  switch (step.do) {
    case 'create':
      return graph.send({
        method: 'POST',
        path: items,
        body: { fields: withoutNulls(step.fields) },
      });
    case 'change':
      return graph.send({
        method: 'PATCH',
        path: `${items}/${step.row.id}/fields`,
        headers: { 'If-Match': step.row.etag },
        body: step.fields,
      });
    case 'remove':
      return graph.send({
        method: 'DELETE',
        path: `${items}/${step.row.id}`,
        headers: { 'If-Match': step.row.etag },
      });
  }
}
