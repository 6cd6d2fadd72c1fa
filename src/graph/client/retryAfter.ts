/**
 * Milliseconds that an answer asks to wait; undefined when it does not ask (a list-view threshold
 * also says 429, and repeating that never helps: graph-contract.md §0.2).
 *
 * @param value - the header `Retry-After`: seconds, or a date by real time.
 * @param dateHeader - the header `Date` of the same answer, against which a date is measured.
 */
export function retryAfterMs(
  value: string | undefined,
  dateHeader: string | undefined,
): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(dateHeader ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
