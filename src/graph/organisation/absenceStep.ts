import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Absence } from '../../domain/organisation/office.ts';
import type { Row } from '../lists/rows.ts';
import { fromAbsence, toAbsence } from './rows.ts';
import type { Step } from './settleRows.ts';

/**
 * Somebody is away in one stretch at a time: stretches that touch the new one give way to it. One that
 * ends before it begins was never so, and takes back the one that began on that day.
 */
export function absenceStep(
  rows: readonly Row[],
  absence: Absence,
  by: PersonId,
): Step<'Afwezigheid'> {
  const known = rows.flatMap((row) => {
    const was = toAbsence(row);
    return was ? [{ row, was }] : [];
  });
  if (absence.to !== undefined && absence.to < absence.from) {
    const mistaken = known.find(({ was }) => was.from === absence.from);
    return mistaken ? { do: 'remove', row: mistaken.row } : { do: 'done' };
  }

  const [first, second] = known.filter(({ was }) => touches(was, absence));
  if (!first) return { do: 'create', fields: fromAbsence(absence, by) };
  if (second) return { do: 'remove', row: second.row };
  if (first.was.from === absence.from && first.was.to === absence.to) return { do: 'done' };
  return { do: 'change', row: first.row, fields: fromAbsence(absence, by) };
}

const touches = (was: Absence, now: Absence): boolean =>
  (was.to === undefined || was.to >= now.from) && (now.to === undefined || was.from <= now.to);
