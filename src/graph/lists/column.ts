/** One column of a list, as far as the app relies on it. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  /** `text` is one line of at most 255 characters, `note` plain text of at most `noteLimit`. */
  readonly kind: 'text' | 'note' | 'number';
  /** May stand in `$filter`; the service filters on one such column at a time. */
  readonly indexed: boolean;
  /** No two rows have the same value; the only lock there is across rows. */
  readonly unique: boolean;
}

/** Characters that a `note` column holds. */
export const noteLimit = 63_999;

type Make = <Name extends string>(name: Name) => Column<Name>;

// Moments and dates are text in ISO form: they sort as they should, and no regional setting of the
// site moves a date to the day before.
export const text: Make = (name) => ({ name, kind: 'text', indexed: false, unique: false });
export const indexed: Make = (name) => ({ name, kind: 'text', indexed: true, unique: false });
export const unique: Make = (name) => ({ name, kind: 'text', indexed: true, unique: true });
export const note: Make = (name) => ({ name, kind: 'note', indexed: false, unique: false });
export const number: Make = (name) => ({ name, kind: 'number', indexed: false, unique: false });
