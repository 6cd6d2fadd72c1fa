/**
 * A text literal for `$filter`, ready to stand in a path: quotes doubled, then percent-encoded.
 * The client library encodes neither `&` nor `#` nor `+` (graph-contract.md §7f).
 *
 * @example
 * `fields/Team eq ${odata("O'Neill & co")}` //=> fields/Team eq '…%20%26%20co' with a doubled quote
 */
export const odata = (value: string): string =>
  encodeURIComponent(`'${value.replaceAll("'", "''")}'`);
