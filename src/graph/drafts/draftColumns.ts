import { noteLimit } from '../lists/column.ts';

/** One row holds a draft in so many columns. */
const columns = ['Waarde', 'Waarde2', 'Waarde3', 'Waarde4'] as const;

/** Characters of a draft, written as JSON, that one row holds. */
export const mostOfDraft = columns.length * (noteLimit - 1);

type DraftColumns = Readonly<Record<(typeof columns)[number], string | null>>;

/** A draft over the columns of its row; those that it does not need are cleared. */
export function inColumns(written: string): DraftColumns {
  let rest = written;
  const parts = columns.map((column) => {
    const part = rest.slice(0, endOf(rest));
    rest = rest.slice(part.length);
    return [column, part === '' ? null : part] as const;
  });
  return Object.fromEntries(parts) as DraftColumns;
}

/** What stands in those columns together. */
export const fromColumns = (fields: Readonly<Record<string, unknown>>): string =>
  columns
    .map((column) => fields[column])
    .filter((part) => typeof part === 'string')
    .join('');

/** Two halves of one sign would each be no sign. */
const endOf = (text: string): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(noteLimit - 1)) ? noteLimit - 1 : noteLimit;
