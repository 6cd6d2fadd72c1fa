import type { SqlValue } from '../sql.ts';

/** One expression rows are ordered by. */
export interface KeyTerm {
  readonly sql: string;
  readonly descending: boolean;
}

export interface Clause {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/**
 * "After this row" in the given order; empty values come first, as SQLite sorts them.
 *
 * Paging by the last row instead of by a count keeps pages whole while rows come and go.
 */
export const afterKey = (terms: readonly KeyTerm[], last: readonly SqlValue[]): Clause => {
  const alternatives = terms.map((term, at): Clause => {
    const equal = terms
      .slice(0, at)
      .map(({ sql }, index): Clause => ({ sql: `${sql} is ?`, values: [last[index] ?? null] }));
    const beyond = beyondValue(term, last[at] ?? null);
    const all = [...equal, beyond];
    return {
      sql: `(${all.map(({ sql }) => sql).join(' and ')})`,
      values: all.flatMap(({ values }) => values),
    };
  });
  return {
    sql: `(${alternatives.map(({ sql }) => sql).join(' or ')})`,
    values: alternatives.flatMap(({ values }) => values),
  };
};

const beyondValue = ({ sql, descending }: KeyTerm, value: SqlValue): Clause => {
  if (value === null) return { sql: descending ? '0' : `${sql} is not null`, values: [] };
  return descending
    ? { sql: `(${sql} < ? or ${sql} is null)`, values: [value] }
    : { sql: `${sql} > ?`, values: [value] };
};

export const orderSql = (terms: readonly KeyTerm[]): string =>
  terms.map(({ sql, descending }) => `${sql}${descending ? ' desc' : ''}`).join(', ');
