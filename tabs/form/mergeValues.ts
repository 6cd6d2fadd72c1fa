import { alignRows } from './alignRows.ts';
import type { Values } from './formStore.ts';

/** What was written elsewhere, by the field in which something else is typed here. */
export type Theirs = Readonly<Record<string, string>>;

/** How many rows a form has: with the larger number no row that was typed goes out of sight. */
const ROWS = ['count', 'parts'];

/**
 * Puts together what was typed here and what was saved elsewhere since both began alike: a field that one of
 * them changed is as that one has it; where both wrote something else, the text here stays and theirs is told.
 */
export function mergeValues(
  wasBase: Values,
  wasMine: Values,
  wasTheirs: Values,
): { readonly values: Values; readonly conflicts: Theirs } {
  const { base, mine, theirs } = alignRows({ base: wasBase, mine: wasMine, theirs: wasTheirs });
  const values: Record<string, string | boolean> = { ...mine };
  const conflicts: Record<string, string> = {};
  for (const field of Object.keys({ ...base, ...theirs })) {
    const [began, here, there] = [base[field], mine[field], theirs[field]];
    if (alike(here, there) || alike(began, there)) continue;
    if (alike(began, here)) values[field] = there ?? empty(here);
    else if (ROWS.includes(field)) values[field] = String(Math.max(Number(here), Number(there)));
    else if (typeof there !== 'boolean') conflicts[field] = there ?? '';
  }
  return { values, conflicts };
}

/** What was never touched is what was emptied. */
export const alike = (one: Value, other: Value): boolean => said(one) === said(other);

const said = (value: Value): string | true => (value === undefined || value === false ? '' : value);

/** Whether two forms say the same in every field. */
export const alikeAll = (one: Values, other: Values): boolean =>
  Object.keys({ ...one, ...other }).every((field) => alike(one[field], other[field]));

type Value = Values[string] | undefined;

const empty = (instead: Value): string | boolean => (typeof instead === 'boolean' ? false : '');
