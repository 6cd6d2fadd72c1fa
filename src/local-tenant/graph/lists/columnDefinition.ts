import { invalidRequest } from '../http/refusal.ts';
import { isObject, type JsonObject } from '../json.ts';
import { facetIn, kindIn, type ColumnKind } from './columnFacet.ts';
import { internalName } from './internalName.ts';

export interface Column {
  readonly id: string;
  readonly name: string;
  readonly kind: ColumnKind;
  readonly facet: JsonObject;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly defaultValue: unknown;
  /** More than one value in a cell. */
  readonly multiple: boolean;
  /** As Graph shows it. */
  readonly definition: JsonObject;
}

const COMMON = [
  'id',
  'name',
  'displayName',
  'description',
  'columnGroup',
  'enforceUniqueValues',
  'hidden',
  'indexed',
  'readOnly',
  'required',
  'defaultValue',
  'validation',
];

/** Reads the body of a new column into the definition that is stored and shown. */
export const newColumn = (body: JsonObject, id: string): Column => {
  const { name } = body;
  if (typeof name !== 'string' || name.trim() === '')
    throw invalidRequest('The column name is missing.');
  const kind = kindIn(body);
  return columnOf({
    id,
    name: internalName(name),
    displayName: typeof body['displayName'] === 'string' ? body['displayName'] : name,
    description: textIn(body, 'description') ?? '',
    columnGroup: textIn(body, 'columnGroup') ?? 'Custom Columns',
    enforceUniqueValues: flagIn(body, 'enforceUniqueValues'),
    hidden: flagIn(body, 'hidden'),
    indexed: flagIn(body, 'indexed'),
    readOnly: flagIn(body, 'readOnly'),
    required: flagIn(body, 'required'),
    ...(isObject(body['defaultValue']) ? { defaultValue: body['defaultValue'] } : {}),
    [kind]: facetIn(body, kind),
  });
};

/** The definition after a PATCH; name and type stay. */
export const changedColumn = (column: Column, body: JsonObject): Column => {
  const changes: JsonObject = {};
  for (const [key, value] of Object.entries(body)) {
    if (key.startsWith('@odata.')) continue;
    if (key === 'id' || key === 'name') {
      if (value !== column.definition[key]) throw invalidRequest(`Property '${key}' is read-only.`);
    } else if (key === column.kind && isObject(value)) changes[key] = { ...column.facet, ...value };
    else if (COMMON.includes(key)) changes[key] = value;
    else throw invalidRequest('Cannot change the type of a column.');
  }
  return columnOf({ ...column.definition, ...changes });
};

export const columnOf = (definition: JsonObject): Column => {
  const kind = kindIn(definition);
  const facet = facetIn(definition, kind);
  const column: Column = {
    id: String(definition['id']),
    name: String(definition['name']),
    kind,
    facet,
    indexed: definition['indexed'] === true,
    unique: definition['enforceUniqueValues'] === true,
    required: definition['required'] === true,
    hidden: definition['hidden'] === true,
    readOnly: definition['readOnly'] === true,
    defaultValue: isObject(definition['defaultValue'])
      ? definition['defaultValue']['value']
      : undefined,
    multiple:
      facet['allowMultipleValues'] === true ||
      facet['allowMultipleSelection'] === true ||
      (kind === 'choice' && facet['displayAs'] === 'checkBoxes'),
    definition,
  };
  refuseBadIndex(column);
  return column;
};

const refuseBadIndex = (column: Column): void => {
  if (column.unique && !column.indexed) {
    throw invalidRequest('A column that enforces unique values must be indexed.');
  }
  const unindexable =
    column.multiple ||
    column.kind === 'hyperlinkOrPicture' ||
    column.facet['allowMultipleLines'] === true;
  if (column.indexed && unindexable)
    throw invalidRequest(`Column '${column.name}' cannot be indexed.`);
  if (column.unique && column.kind === 'boolean') {
    throw invalidRequest(`Column '${column.name}' cannot enforce unique values.`);
  }
};

const flagIn = (body: JsonObject, name: string): boolean => {
  const value = body[name] ?? false;
  if (typeof value !== 'boolean') throw invalidRequest(`Property '${name}' must be true or false.`);
  return value;
};

const textIn = (body: JsonObject, name: string): string | undefined =>
  typeof body[name] === 'string' ? body[name] : undefined;
