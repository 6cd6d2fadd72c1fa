import type { FigureRow } from './tables.ts';
import { joined } from './safeGroups.ts';

/** The same numbers by something coarser; what cannot be told apart there stays together. */
export function coarser(
  rows: readonly FigureRow[],
  coarse: (value: string) => string,
): readonly FigureRow[] {
  const mapped = rows.map(({ values, count }) => ({
    values: [...new Set(values.map(coarse))],
    count,
  }));
  return joined(
    mapped.map(({ values }) => values),
    [],
  ).map((values) => ({
    values,
    count: mapped
      .filter((row) => row.values.some((value) => values.includes(value)))
      .reduce((sum, { count }) => sum + count, 0),
  }));
}

/** Before the colon: how it was solved, or on which rung. */
export const firstOf = (pair: string): string => pair.slice(0, pair.indexOf(':'));

/** Behind the colon: what came of it, or what somebody outside found. */
export const lastOf = (pair: string): string => pair.slice(pair.indexOf(':') + 1);
