/**
 * The field of a form of this page by the path at which the server found it wrong.
 *
 * @example
 * fieldOf('change.rows.0.becomes.to') //=> 'to'
 * fieldOf('change.becomes.days.2') //=> 'days.2'
 */
export function fieldOf(path: string): string {
  const parts = path.split('.');
  const last = parts.findLastIndex((part) => !/^\d+$/.test(part));
  return parts.slice(last < 0 ? 0 : last).join('.');
}
