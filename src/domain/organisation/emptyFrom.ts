import { addDays, type IsoDate } from '../calendar/isoDate.ts';
import type { OfficeHolder } from './office.ts';

/**
 * The first day, from today on, on which none of these rows holds; undefined where somebody always does.
 *
 * @param rows - of one place; the last day of a row is still within it.
 *
 * @example
 * emptyFrom([{ ...griffier, to: isoDate('2026-04-30') }], isoDate('2026-03-16')) //=> '2026-05-01'
 */
export function emptyFrom(
  rows: readonly Pick<OfficeHolder, 'from' | 'to'>[],
  today: IsoDate,
): IsoDate | undefined {
  let day = today;
  for (;;) {
    const ends = rows.flatMap(({ from, to }) =>
      from <= day && (to === undefined || day <= to) ? [to] : [],
    );
    if (ends.length === 0) return day;
    const known = ends.filter((end) => end !== undefined).toSorted();
    const last = known.at(-1);
    if (last === undefined || known.length < ends.length) return undefined;
    day = addDays(last, 1);
  }
}
