import { withoutNulls } from '../lists/upsertRow.ts';
import { succeeded } from '../readmodel/answered.ts';
import { counterOf, etagOf, readListItem, type ListItem } from '../readmodel/listItem.ts';
import type { GraphRequest } from '../port.ts';
import { readOf } from '../register/loadRow.ts';
import { itemsPath } from '../register/storeDeps.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { readNotice, type NoticeFields, type NoticeRow } from './noticeRow.ts';

/** Writes a notice if nobody else did since it was read; undefined when it is unknown or somebody did. */
export async function writeNotice(
  deps: DeliveryDeps,
  row: NoticeRow,
  fields: NoticeFields,
): Promise<NoticeRow | undefined> {
  const answer = await deps.graph.send(patchOf(deps, row, fields));
  const written = succeeded(answer);
  return written && (await after(deps, row, { fields, body: written.body }));
}

/**
 * The same, and then `Volgnummer` of its complaint as it is after the write: one call.
 *
 * @returns `volgnummer` is 0 where there is no complaint, and endless where it could not be read.
 */
export async function writeAndLook(
  deps: DeliveryDeps,
  row: NoticeRow,
  fields: NoticeFields,
): Promise<{ readonly row: NoticeRow | undefined; readonly volgnummer: number }> {
  if (row.kenmerk === undefined)
    return { row: await writeNotice(deps, row, fields), volgnummer: 0 };
  const { request, judge } = readOf(deps, row.kenmerk);
  const answers = await deps.graph.batch([
    { ...patchOf(deps, row, fields), id: 'mark' },
    { ...request, id: 'row', dependsOn: ['mark'] },
  ]);
  const written = succeeded(answers.get('mark'));
  if (!written) return { row: undefined, volgnummer: Infinity };
  const loaded = judge(answers.get('row'));
  return {
    row: await after(deps, row, { fields, body: written.body }),
    volgnummer: loaded.kind === 'row' ? loaded.row.volgnummer : Infinity,
  };
}

/** A notice as it is now; undefined when it could not be read. */
export async function rereadNotice(
  deps: DeliveryDeps,
  row: NoticeRow,
): Promise<NoticeRow | undefined> {
  const path = `${itemsPath(deps, 'Berichten')}/${row.item.id}?$expand=fields`;
  const item = readListItem(succeeded(await deps.graph.send({ method: 'GET', path }))?.body);
  if (item) deps.book.put(item);
  return item && readNotice(item);
}

const patchOf = (deps: DeliveryDeps, row: NoticeRow, fields: NoticeFields): GraphRequest => ({
  method: 'PATCH',
  path: `${itemsPath(deps, 'Berichten')}/${row.item.id}/fields`,
  headers: { 'If-Match': row.item.etag },
  body: fields,
});

async function after(
  deps: DeliveryDeps,
  row: NoticeRow,
  { fields, body }: { readonly fields: NoticeFields; readonly body: unknown },
): Promise<NoticeRow | undefined> {
  const etag = etagOf(body);
  const counter = counterOf(etag);
  if (etag === undefined || counter === undefined) return rereadNotice(deps, row);
  const now = withoutNulls({ ...row.item.fields, ...fields });
  const item: ListItem = { ...row.item, etag, counter, fields: now };
  deps.book.put(item);
  return readNotice(item);
}
