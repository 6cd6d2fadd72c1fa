import { ownObject, type JsonObject } from '../json.ts';
import type { Column } from '../lists/columnDefinition.ts';
import { listUrl } from '../lists/listUrl.ts';
import type { List } from '../lists/listStore.ts';
import { pick } from '../pick.ts';
import type { Tenant } from '../tenant.ts';
import { identityOf, lookupIdOf, SHAREPOINT_APP_LOOKUP_ID } from './actor.ts';
import { eTagOf, type Item } from './itemStore.ts';
import { isReference } from './readFields.ts';
import type { ItemView } from './itemView.ts';

/** An item as the API shows it, with its fields only when they were expanded. */
export const renderItem = (
  tenant: Tenant,
  { list, item }: ListItem,
  view: ItemView,
): JsonObject => {
  const eTag = eTagOf(item);
  const folder = item.contentType === 'Folder';
  const plain = pick(
    {
      '@odata.etag': eTag,
      createdDateTime: item.created,
      eTag,
      id: String(item.id),
      lastModifiedDateTime: item.modified,
      webUrl: `${listUrl(list)}/${item.id}_.000`,
      createdBy: identityOf(item.createdBy),
      lastModifiedBy: identityOf(item.modifiedBy),
      parentReference: { id: list.id, siteId: list.site.id },
      contentType: {
        id: folder ? '0x0120' : list.row['drive_id'] === null ? '0x0100' : '0x0101',
        name: item.contentType,
      },
    },
    view.select,
  );
  if (!view.expandFields) return plain;
  return { ...plain, fields: renderFields(tenant, { list, item }, view.fields) };
};

export interface ListItem {
  readonly list: List;
  readonly item: Item;
}

/** The fields of an item; empty columns are absent, hidden ones unless they are asked for by name. */
export const renderFields = (
  tenant: Tenant,
  { list, item }: ListItem,
  selected: readonly string[] | undefined,
): JsonObject => {
  const eTag = eTagOf(item);
  const start = { '@odata.etag': eTag, id: String(item.id) };
  const all = { ...systemFields(item), ...userFields(list, item, selected) };
  if (!selected) return { ...start, ...all };
  const chosen: JsonObject = start;
  for (const name of selected) {
    if (all[name] !== undefined) chosen[name] = all[name];
    if (all[`${name}@odata.type`] !== undefined)
      chosen[`${name}@odata.type`] = all[`${name}@odata.type`];
    const column = list.columns.get(name);
    if (column?.kind === 'lookup' && !column.multiple)
      Object.assign(chosen, lookedUp(tenant, { list, item }, column));
  }
  return chosen;
};

const systemFields = (item: Item): JsonObject => ({
  ContentType: item.contentType,
  ...(item.fields['Title'] === undefined
    ? {}
    : { LinkTitle: item.fields['Title'], LinkTitleNoMenu: item.fields['Title'] }),
  Modified: item.modified,
  Created: item.created,
  AuthorLookupId: SHAREPOINT_APP_LOOKUP_ID,
  EditorLookupId: SHAREPOINT_APP_LOOKUP_ID,
  AppAuthorLookupId: lookupIdOf(item.createdBy),
  AppEditorLookupId: lookupIdOf(item.modifiedBy),
  _UIVersionString: `${item.n}.0`,
  Attachments: false,
  Edit: '',
  ItemChildCount: '0',
  FolderChildCount: '0',
  _ComplianceFlags: '',
  _ComplianceTag: '',
  _ComplianceTagWrittenTime: '',
  _ComplianceTagUserId: '',
});

const userFields = (
  list: List,
  item: Item,
  selected: readonly string[] | undefined,
): JsonObject => {
  const shown: JsonObject = {};
  for (const [name, value] of Object.entries(item.fields)) {
    const column = list.columns.get(name);
    if (!column) {
      shown[name] = value;
    } else if (!column.hidden || selected?.includes(name))
      Object.assign(shown, shownCell(column, value));
  }
  return shown;
};

const shownCell = (column: Column, value: unknown): JsonObject => {
  if (isReference(column)) {
    return column.multiple
      ? { [column.name]: (value as unknown[]).map((id) => ({ LookupId: id })) }
      : { [`${column.name}LookupId`]: String(value) };
  }
  return column.multiple
    ? { [`${column.name}@odata.type`]: '#Collection(Edm.String)', [column.name]: value }
    : { [column.name]: value };
};

const lookedUp = ({ sql }: Tenant, { item }: ListItem, column: Column): JsonObject => {
  const { listId, columnName = 'Title' } = column.facet;
  const row = sql.one(
    'select fields from graph_items where list_no = (select no from graph_lists where id = ?) and id = ?',
    String(listId),
    Number(item.fields[column.name] ?? 0),
  );
  const value = row && ownObject(String(row['fields']))[String(columnName)];
  return value === undefined ? {} : { [column.name]: value };
};
