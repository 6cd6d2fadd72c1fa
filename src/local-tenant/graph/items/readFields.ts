import { invalidRequest } from '../http/refusal.ts';
import type { JsonObject } from '../json.ts';
import type { Column } from '../lists/columnDefinition.ts';
import type { List } from '../lists/listStore.ts';
import { cellValue } from './cellValue.ts';

/** Fields the service fills itself; writing one is refused. */
const SYSTEM_FIELDS = new Set([
  'id',
  'ID',
  'Created',
  'Modified',
  'Author',
  'Editor',
  'AuthorLookupId',
  'EditorLookupId',
  'AppAuthorLookupId',
  'AppEditorLookupId',
  'ContentType',
  'Attachments',
  'Edit',
  'LinkTitle',
  'LinkTitleNoMenu',
  'ItemChildCount',
  'FolderChildCount',
  'FileLeafRef',
  'FileSizeDisplay',
  'DocIcon',
  'LinkFilename',
  'LinkFilenameNoMenu',
]);

const ANNOTATION = '@odata.type';

/** What a body writes: a value per column, undefined for a column that is cleared. */
export const readFields = (list: List, body: JsonObject): Map<string, unknown> => {
  const values = new Map<string, unknown>();
  for (const [key, value] of Object.entries(body)) {
    if (key.startsWith('@odata.')) continue;
    if (key.endsWith(ANNOTATION)) {
      target(list, key.slice(0, -ANNOTATION.length));
      continue;
    }
    const column = target(list, key);
    values.set(column.name, cellValue(column, value, body[key + ANNOTATION]));
  }
  return values;
};

/** The fields of a new item, with defaults; required columns must have a value. */
export const newFields = (list: List, body: JsonObject): JsonObject => {
  const written = readFields(list, body);
  const fields: JsonObject = {};
  for (const column of list.columns.values()) {
    const value = written.has(column.name) ? written.get(column.name) : defaultOf(column);
    if (value !== undefined) fields[column.name] = value;
  }
  refuseMissing(list, fields);
  return fields;
};

/** The fields after a PATCH: what is not named stays, null clears. */
export const mergedFields = (list: List, before: JsonObject, body: JsonObject): JsonObject => {
  const fields = { ...before };
  for (const [name, value] of readFields(list, body)) {
    if (value === undefined) Reflect.deleteProperty(fields, name);
    else fields[name] = value;
  }
  refuseMissing(list, fields);
  return fields;
};

const target = (list: List, key: string): Column => {
  if (SYSTEM_FIELDS.has(key)) throw invalidRequest(`Field '${key}' is read-only.`);
  const column = list.columns.get(key);
  if (column && !isReference(column)) {
    if (column.readOnly) throw invalidRequest(`Field '${key}' is read-only.`);
    return column;
  }
  const reference = key.endsWith('LookupId')
    ? list.columns.get(key.slice(0, -'LookupId'.length))
    : undefined;
  if (reference && isReference(reference)) return reference;
  if (column) throw invalidRequest(`Field '${key}' is written as '${key}LookupId'.`);
  throw invalidRequest(`Field '${key}' is not recognized`);
};

/** Columns that hold the number of a row elsewhere. */
export const isReference = ({ kind }: Column): boolean =>
  kind === 'lookup' || kind === 'personOrGroup';

const defaultOf = (column: Column): unknown => {
  const { defaultValue } = column;
  if (defaultValue === undefined || defaultValue === null || defaultValue === '') return undefined;
  if (column.kind === 'boolean')
    return defaultValue === '1' || defaultValue === true || defaultValue === 'true';
  if (column.kind === 'number' || column.kind === 'currency') return Number(defaultValue);
  return column.multiple ? [defaultValue] : defaultValue;
};

const refuseMissing = (list: List, fields: JsonObject): void => {
  for (const column of list.columns.values()) {
    if (column.required && !column.readOnly && fields[column.name] === undefined) {
      throw invalidRequest(`Field '${column.name}' is required.`);
    }
  }
};
