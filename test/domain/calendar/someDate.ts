import fc from 'fast-check';
import { addDays, isoDate, type IsoDate } from '../../../src/domain/calendar/isoDate.ts';

/** Any day of the years between, by default those whose decrees are known. */
export const someDate = (from = '2023-01-01', days = 2100): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: 0, max: days }).map((day) => addDays(isoDate(from), day));
