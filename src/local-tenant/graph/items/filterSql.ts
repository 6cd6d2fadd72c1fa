import { invalidRequest } from '../http/refusal.ts';
import type { Clause } from '../odata/keyset.ts';
import {
  invalidClause,
  type Comparison,
  type Filter,
  type Literal,
  type Operator,
} from '../odata/parseFilter.ts';
import type { List } from '../lists/listStore.ts';
import { readDate } from './cellValue.ts';
import { filterField, type QueryField } from './queryField.ts';

/** The filter as a condition on item rows. */
export const filterSql = (list: List, filter: Filter): Clause => {
  if (filter.kind === 'comparison') return comparisonSql(filterField(list, filter.field), filter);
  const left = filterSql(list, filter.left);
  const right = filterSql(list, filter.right);
  return {
    sql: `(${left.sql} ${filter.kind} ${right.sql})`,
    values: [...left.values, ...right.values],
  };
};

const SIGNS: Readonly<Record<Exclude<Operator, 'startswith'>, string>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  gt: '>',
  le: '<=',
  ge: '>=',
};

/** Sorts behind every text that begins the same way. */
const LAST_CHARACTER = '\u{10ffff}';

const comparisonSql = (field: QueryField, { operator, literal }: Comparison): Clause => {
  if (field.byDisplayValue) return { sql: '0', values: [] };
  if (literal.kind === 'null') return nullSql(field, operator);
  const value = valueFor(field, literal);
  if (operator !== 'startswith')
    return { sql: `${field.sql} ${SIGNS[operator]} ?`, values: [value] };
  if (field.kind !== 'text' && field.kind !== 'choice') throw invalidClause();
  return {
    sql: `(${field.sql} >= ? and ${field.sql} < ?)`,
    values: [value, `${value}${LAST_CHARACTER}`],
  };
};

const nullSql = (field: QueryField, operator: Operator): Clause => {
  if (operator === 'eq') return { sql: `${field.sql} is null`, values: [] };
  if (operator === 'ne') return { sql: `${field.sql} is not null`, values: [] };
  throw invalidClause();
};

/** The literal as the column stores it; another type is refused, not bent. */
const valueFor = (field: QueryField, literal: Literal): string | number => {
  switch (field.kind) {
    case 'text':
    case 'choice':
    case 'hyperlinkOrPicture':
      if (literal.kind === 'text') return literal.value;
      break;
    case 'number':
    case 'currency':
      if (literal.kind === 'number') return literal.value;
      break;
    case 'boolean':
      if (literal.kind === 'boolean') return literal.value ? 1 : 0;
      if (literal.kind === 'number' && (literal.value === 0 || literal.value === 1))
        return literal.value;
      break;
    case 'dateTime': {
      const date =
        literal.kind === 'text' || literal.kind === 'date' ? readDate(literal.value) : undefined;
      if (date !== undefined) return date;
      break;
    }
    case 'id':
    case 'lookup':
    case 'personOrGroup':
      if (literal.kind === 'number') return literal.value;
      if (literal.kind === 'text' && /^\d+$/.test(literal.value)) return Number(literal.value);
      break;
  }
  throw invalidRequest(`The value does not fit field '${field.name}'.`);
};
