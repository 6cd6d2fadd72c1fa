import type { Query } from '../http/query.ts';
import { readNames } from '../http/query.ts';
import { invalidRequest } from '../http/refusal.ts';
import type { List } from '../lists/listStore.ts';
import { isReference } from './readFields.ts';

/** Which parts of an item were asked for. */
export interface ItemView {
  readonly select: readonly string[] | undefined;
  readonly expandFields: boolean;
  /** The columns inside `fields`; undefined is all. */
  readonly fields: readonly string[] | undefined;
}

const MOST_LOOKUPS = 12;

export const readItemView = (list: List, query: Query): ItemView => {
  const expand = query.get('$expand')?.trim();
  const select = readNames(query.get('$select'));
  if (expand === undefined) return { select, expandFields: false, fields: undefined };
  const parts = /^fields(?:\(\s*\$select\s*=([^()]*)\))?$/i.exec(expand);
  if (!parts) throw invalidRequest(`The expression "${expand}" is not valid.`);
  const fields = readNames(parts[1]);
  if (fields) refuseBadSelection(list, fields);
  return { select, expandFields: true, fields };
};

const SELECTABLE = new Set([
  'id',
  'ContentType',
  'Modified',
  'Created',
  'AuthorLookupId',
  'EditorLookupId',
  'AppAuthorLookupId',
  'AppEditorLookupId',
  'Author',
  'Editor',
  '_UIVersionString',
  'Attachments',
  'Edit',
  'LinkTitle',
  'LinkTitleNoMenu',
  'ItemChildCount',
  'FolderChildCount',
  '_ComplianceFlags',
  '_ComplianceTag',
  'FileLeafRef',
  'FileSizeDisplay',
  'DocIcon',
  'LinkFilename',
]);

const refuseBadSelection = (list: List, fields: readonly string[]): void => {
  let lookups = 0;
  for (const name of fields) {
    const column = list.columns.get(name) ?? list.columns.get(name.replace(/LookupId$/, ''));
    if (!column && !SELECTABLE.has(name)) throw invalidRequest(`Field '${name}' is not recognized`);
    if ((column && isReference(column)) || /^(App)?(Author|Editor)(LookupId)?$/.test(name))
      lookups += 1;
  }
  if (lookups > MOST_LOOKUPS) {
    throw invalidRequest(
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold enforced by the administrator.',
    );
  }
};
