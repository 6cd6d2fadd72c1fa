import type { Query } from '../http/query.ts';
import { badRequest, GraphRefusal } from '../http/refusal.ts';
import type { Clause } from '../odata/keyset.ts';
import { parseFilter, type Comparison, type Filter } from '../odata/parseFilter.ts';

const FILTERABLE = new Set([
  'id',
  'displayName',
  'givenName',
  'surname',
  'userPrincipalName',
  'mail',
  'jobTitle',
  'department',
  'officeLocation',
  'accountEnabled',
]);
const SEARCHABLE = new Set(['displayName', 'mail', 'userPrincipalName', 'givenName', 'surname']);

/** The conditions of a directory query; advanced ones need `ConsistencyLevel: eventual`. */
export const userConditions = (query: Query, headers: Headers): Clause[] => {
  const eventual = headers.get('consistencylevel')?.toLowerCase() === 'eventual';
  const search = query.get('$search');
  if (search !== undefined && !eventual) {
    throw unsupported(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  if (query.get('$count') !== undefined && !eventual)
    throw unsupported('$count is not currently supported.');
  const filter = query.get('$filter');
  if (
    filter !== undefined &&
    query.get('$orderby') !== undefined &&
    !(eventual && query.get('$count') === 'true')
  ) {
    throw unsupported('Sorting not supported for current query.');
  }
  return [
    ...(search === undefined ? [] : [searchSql(search)]),
    ...(filter === undefined ? [] : [filterSql(parseFilter(filter), eventual)]),
  ];
};

const unsupported = (message: string): GraphRefusal =>
  new GraphRefusal({ status: 400, code: 'Request_UnsupportedQuery', message });

const valueOf = (property: string): string =>
  `json_extract(profile, '$.${property}') collate nocase`;

/** `"displayName:jan" OR "mail:jan"`: every word of a term begins a word of the property. */
const searchSql = (search: string): Clause => {
  const clauses = search
    .split(/\s+(?=OR\s|AND\s)/)
    .map((part, at): Clause & { readonly joint: string } => {
      const parts = /^(?:(OR|AND)\s+)?"(\w+):([^"]*)"$/.exec(part.trim());
      const [, joint, property = '', words = ''] = parts ?? [];
      if (!parts || !SEARCHABLE.has(property) || (at === 0) !== (joint === undefined)) {
        throw new GraphRefusal({
          status: 400,
          code: 'BadRequest',
          message: `Syntax error: invalid $search '${search}'.`,
        });
      }
      const tokens = words.split(/\s+/).filter((word) => word !== '');
      return {
        joint: joint ?? '',
        sql: `(${tokens.map(() => `' ' || ${valueOf(property)} like ? escape '\\'`).join(' and ') || '1'})`,
        values: tokens.map((word) => `% ${word.replace(/[\\%_]/g, '\\$&')}%`),
      };
    });
  return {
    sql: `(${clauses.map(({ joint, sql }) => `${joint} ${sql}`).join(' ')})`,
    values: clauses.flatMap(({ values }) => values),
  };
};

const filterSql = (filter: Filter, eventual: boolean): Clause => {
  if (filter.kind === 'comparison') return comparisonSql(filter, eventual);
  const left = filterSql(filter.left, eventual);
  const right = filterSql(filter.right, eventual);
  return {
    sql: `(${left.sql} ${filter.kind} ${right.sql})`,
    values: [...left.values, ...right.values],
  };
};

const comparisonSql = ({ field, operator, literal }: Comparison, eventual: boolean): Clause => {
  if (!FILTERABLE.has(field))
    throw badRequest(`Invalid filter clause: could not find a property named '${field}'.`);
  if (field === 'accountEnabled')
    return { sql: literal.value === (operator === 'eq') ? '1' : '0', values: [] };
  if (literal.kind !== 'text') throw badRequest('Invalid filter clause');
  const value = valueOf(field);
  switch (operator) {
    case 'eq':
      return { sql: `${value} = ?`, values: [literal.value] };
    case 'startswith':
      return {
        sql: `${value} like ? escape '\\'`,
        values: [`${literal.value.replace(/[\\%_]/g, '\\$&')}%`],
      };
    case 'ne':
      if (!eventual) throw unsupported('Operator: NotEqual is not supported for this query.');
      return { sql: `${value} is not ?`, values: [literal.value] };
    default:
      throw unsupported('Unsupported or invalid query filter clause specified.');
  }
};
