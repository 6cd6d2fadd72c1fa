import { generalException, invalidRequest } from '../http/refusal.ts';
import { isObject } from '../json.ts';
import type { Column } from '../lists/columnDefinition.ts';
import { toSecond } from '../toSecond.ts';

const SINGLE_LINE_MOST = 255;
const MULTI_LINE_MOST = 63_999;

/**
 * The value as it is stored, undefined for an empty cell.
 *
 * @param annotation - the type name that stood beside the value; lists of values need one.
 * @throws GraphRefusal when the column cannot hold the value.
 */
export const cellValue = (column: Column, value: unknown, annotation: unknown): unknown => {
  if (value === null || value === '') return undefined;
  if (column.multiple) return manyValues(column, value, annotation);
  if (Array.isArray(value)) throw invalidRequest('Invalid request');
  switch (column.kind) {
    case 'text':
      return textValue(column, value);
    case 'choice':
      return choiceValue(column, value);
    case 'number':
    case 'currency':
      return numberValue(column, value);
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType();
      return value;
    case 'dateTime':
      return dateValue(column, value);
    case 'lookup':
    case 'personOrGroup':
      return referenceValue(value);
    case 'hyperlinkOrPicture':
      return linkValue(value);
  }
};

const wrongType = () => generalException();

const manyValues = (column: Column, value: unknown, annotation: unknown): unknown => {
  if (!Array.isArray(value)) throw wrongType();
  const [type, read] =
    column.kind === 'choice'
      ? [/^#?Collection\((Edm\.)?String\)$/, (one: unknown) => choiceValue(column, one)]
      : [/^#?Collection\((Edm\.)?(Int32|String)\)$/, (one: unknown) => referenceValue(String(one))];
  if (typeof annotation !== 'string' || !type.test(annotation)) {
    throw invalidRequest(
      'A value without a type name was found and no expected type is available.',
    );
  }
  return value.length === 0 ? undefined : (value as unknown[]).map((one) => read(one));
};

const textValue = (column: Column, value: unknown): string => {
  if (typeof value !== 'string') throw wrongType();
  const multiLine = column.facet['allowMultipleLines'] === true;
  const most = Math.min(
    Number(column.facet['maxLength'] ?? Infinity),
    multiLine ? MULTI_LINE_MOST : SINGLE_LINE_MOST,
  );
  if (value.length > most)
    throw invalidRequest(`Field '${column.name}' holds at most ${most} characters.`);
  // eslint-disable-next-line no-control-regex -- SharePoint keeps rows as XML, which has no place for these
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(value)) {
    throw invalidRequest(`Field '${column.name}' has a character that cannot be stored.`);
  }
  return value;
};

const choiceValue = (column: Column, value: unknown): string => {
  if (typeof value !== 'string') throw wrongType();
  const choices = Array.isArray(column.facet['choices'])
    ? (column.facet['choices'] as unknown[])
    : [];
  if (column.facet['allowTextEntry'] !== true && !choices.includes(value)) {
    throw invalidRequest(`Field '${column.name}' has no such choice.`);
  }
  return value;
};

const numberValue = (column: Column, value: unknown): number => {
  if (typeof value !== 'number') throw wrongType();
  const { minimum, maximum } = column.facet;
  if (
    (typeof minimum === 'number' && value < minimum) ||
    (typeof maximum === 'number' && value > maximum)
  ) {
    throw invalidRequest(`Field '${column.name}' is out of range.`);
  }
  return value;
};

const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const dateValue = (column: Column, value: unknown): string => {
  if (typeof value !== 'string') throw wrongType();
  const instant = readDate(value);
  if (!instant) throw invalidRequest(`Field '${column.name}' is no date.`);
  return instant;
};

/** A date or date-time as UTC to the second, undefined when it is neither; without a zone it counts as UTC. */
export const readDate = (text: string): string | undefined => {
  const parts = DATE.exec(text);
  if (!parts) return undefined;
  const day = text.slice(0, 10);
  // The runtime turns 31 February into 3 March; the service refuses it.
  if (Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day)
    return undefined;
  const time = new Date(parts[1] !== undefined && parts[4] === undefined ? `${text}Z` : text);
  return Number.isNaN(time.getTime()) ? undefined : toSecond(time);
};

const referenceValue = (value: unknown): number => {
  if (typeof value !== 'string') throw wrongType();
  if (!/^\d{1,10}$/.test(value)) throw invalidRequest('Invalid request');
  return Number(value);
};

const linkValue = (value: unknown): unknown => {
  if (!isObject(value) || typeof value['Url'] !== 'string') throw wrongType();
  return { Url: value['Url'], Description: value['Description'] ?? value['Url'] };
};
