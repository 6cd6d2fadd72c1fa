import type { IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import { emptyFrom } from './emptyFrom.ts';
import { isForHimself } from './forHimself.ts';
import { looksAfter } from './looksAfter.ts';
import type { OfficeHolder } from './office.ts';
import { overlaps } from './overlaps.ts';
import { sameHolder } from './sameHolder.ts';
import { placeOf, seatsOf } from './seats.ts';
import { lineOfRow } from './teams.ts';

/** One row before and after: without `was` it is new, without `becomes` it is gone. */
export interface RowChange {
  readonly was?: OfficeHolder;
  readonly becomes?: OfficeHolder;
}

export type OfficeRefusal =
  /** What was to be changed is not there any more, or says something else by now. */
  | { readonly code: 'changed-since' }
  | { readonly code: 'nothing-changed' }
  /** Nobody decides what he himself may do. */
  | { readonly code: 'own-office' }
  | { readonly code: 'to-before-from' }
  | { readonly code: 'place-required'; readonly field: 'team' | 'line' }
  | { readonly code: 'already-holds' }
  | { readonly code: 'seat-taken'; readonly by: PersonId }
  | { readonly code: 'for-himself' }
  /** Nobody would hold it from that day on; can be meant so. */
  | { readonly code: 'left-empty'; readonly from: IsoDate }
  /** Nobody would look after the complaints from that day on; is never meant so. */
  | { readonly code: 'nobody-coordinates'; readonly from: IsoDate };

export interface OfficesNow {
  readonly holders: readonly OfficeHolder[];
  readonly today: IsoDate;
  readonly by: PersonId;
  /** Who asks knows that an office will be vacant. */
  readonly leaveEmpty: boolean;
}

/**
 * Changes who holds which office, several rows at once where one follows the other. What already was
 * wrong elsewhere in the list stops nothing.
 *
 * @see experience.md §3; design.md §3 (Functies)
 */
export function decideOffices(
  rows: readonly RowChange[],
  now: OfficesNow,
): Outcome<readonly RowChange[], OfficeRefusal> {
  const left = without(now.holders, rows);
  if (left === undefined) return refuse({ code: 'changed-since' });
  const added = rows.flatMap(({ becomes }) => (becomes ? [becomes] : []));
  if (rows.some(({ was, becomes }) => was && becomes && sameHolder(was, becomes)))
    return refuse({ code: 'nothing-changed' });
  if (rows.some(({ was, becomes }) => was?.person === now.by || becomes?.person === now.by))
    return refuse({ code: 'own-office' });

  for (const [index, row] of added.entries()) {
    const refusal = whyNot(row, [...left, ...added.toSpliced(index, 1)]);
    if (refusal) return refuse(refusal);
  }
  const refusal = whoIsMissed(rows, [...left, ...added], now);
  return refusal ? refuse(refusal) : accept(rows);
}

/** The rows that stay; undefined where one that should go is not there. */
function without(
  holders: readonly OfficeHolder[],
  rows: readonly RowChange[],
): readonly OfficeHolder[] | undefined {
  let left = holders;
  for (const { was } of rows) {
    if (!was) continue;
    const place = left.findIndex((row) => sameHolder(row, was));
    if (place < 0) return undefined;
    left = left.toSpliced(place, 1);
  }
  return left;
}

function whyNot(row: OfficeHolder, others: readonly OfficeHolder[]): OfficeRefusal | undefined {
  if (row.to !== undefined && row.to < row.from) return { code: 'to-before-from' };
  const seats = seatsOf(row.office);
  const needsTeam = seats === 'one-per-team' || row.office === 'ondersteuner';
  if (needsTeam && row.team === undefined) return { code: 'place-required', field: 'team' };
  if (seats === 'one-per-line' && lineOfRow(row) === undefined)
    return { code: 'place-required', field: 'line' };

  const meanwhile = others.filter((other) => overlaps(row, other));
  if (meanwhile.some((other) => isTwice(row, other))) return { code: 'already-holds' };
  const taken =
    seats === 'many' ? undefined : meanwhile.find((other) => placeOf(other) === placeOf(row));
  if (taken) return { code: 'seat-taken', by: taken.person };
  return meanwhile.some((other) => isForHimself(row, other)) ? { code: 'for-himself' } : undefined;
}

const isTwice = (row: OfficeHolder, other: OfficeHolder): boolean =>
  row.office === other.office && row.person === other.person && row.team === other.team;

/** An office that nobody holds any more, sooner than before. */
function whoIsMissed(
  rows: readonly RowChange[],
  after: readonly OfficeHolder[],
  { holders: before, today, leaveEmpty }: OfficesNow,
): OfficeRefusal | undefined {
  const gone = rows.flatMap(({ was }) => (was ? [was] : []));
  const sooner = (is: (row: OfficeHolder) => boolean): IsoDate | undefined => {
    const then = emptyFrom(before.filter(is), today);
    const from = emptyFrom(after.filter(is), today);
    return from !== undefined && (then === undefined || from < then) ? from : undefined;
  };
  if (gone.some(({ office }) => looksAfter(office))) {
    const from = sooner(({ office }) => looksAfter(office));
    if (from !== undefined) return { code: 'nobody-coordinates', from };
  }
  if (leaveEmpty) return undefined;
  for (const row of gone) {
    if (seatsOf(row.office) === 'many' && row.office !== 'klachtencoordinator') continue;
    const from = sooner((other) => placeOf(other) === placeOf(row));
    if (from !== undefined) return { code: 'left-empty', from };
  }
  return undefined;
}
