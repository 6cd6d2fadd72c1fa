import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { OfficeHolder } from '../../domain/organisation/office.ts';
import type { Row } from '../lists/rows.ts';
import { fromHolder, toHolder } from './rows.ts';
import type { Step } from './settleRows.ts';

/** Makes this holder be there, once; of one that is there only the end can be otherwise. */
export function addHolderStep(rows: readonly Row[], holder: OfficeHolder): Step<'Functies'> {
  const found = find(rows, holder);
  if (!found) return { do: 'create', fields: fromHolder(holder) };
  if (found.was.to === holder.to) return { do: 'done' };
  return { do: 'change', row: found.row, fields: { Tot: holder.to ?? null } };
}

/** Sets the last day of a holder; one that is not there has nothing to end. */
export function endHolderStep(
  rows: readonly Row[],
  holder: OfficeHolder,
  lastDay: IsoDate,
): Step<'Functies'> {
  const found = find(rows, holder);
  if (!found || found.was.to === lastDay) return { do: 'done' };
  return { do: 'change', row: found.row, fields: { Tot: lastDay } };
}

interface Found {
  readonly row: Row;
  readonly was: OfficeHolder;
}

function find(rows: readonly Row[], holder: OfficeHolder): Found | undefined {
  for (const row of rows) {
    const was = toHolder(row);
    if (was && isSame(was, holder)) return { row, was };
  }
  return undefined;
}

const isSame = (left: OfficeHolder, right: OfficeHolder): boolean =>
  left.office === right.office &&
  left.person === right.person &&
  left.team === right.team &&
  left.line === right.line &&
  left.from === right.from;
