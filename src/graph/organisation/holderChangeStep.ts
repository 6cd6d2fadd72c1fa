import type { RowChange } from '../../domain/organisation/decideOffices.ts';
import type { OfficeHolder } from '../../domain/organisation/office.ts';
import { sameHolder } from '../../domain/organisation/sameHolder.ts';
import type { Row } from '../lists/rows.ts';
import { fromHolder, toHolder } from './rows.ts';
import type { Step } from './settleRows.ts';

/**
 * Makes a row be as it should become, once, however often it is asked and by however many instances. A row
 * that somebody changed by hand meanwhile stays as he left it.
 */
export function holderChangeStep(
  rows: readonly Row[],
  { was, becomes }: RowChange,
): Step<'Functies'> {
  const before = was && rowsOf(rows, was)[0];
  if (!becomes) return before ? { do: 'remove', row: before } : { do: 'done' };
  const [there, twice] = rowsOf(rows, becomes);
  const tooMany = there ? (twice ?? before) : undefined;
  if (tooMany) return { do: 'remove', row: tooMany };
  if (there) return { do: 'done' };
  if (before) return { do: 'change', row: before, fields: fromHolder(becomes) };
  return was ? { do: 'done' } : { do: 'create', fields: fromHolder(becomes) };
}

const rowsOf = (rows: readonly Row[], holder: OfficeHolder): readonly Row[] =>
  rows.filter((row) => {
    const found = toHolder(row);
    return found !== undefined && sameHolder(found, holder);
  });
