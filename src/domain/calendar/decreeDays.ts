import { isoDate, type IsoDate } from './isoDate.ts';

/** Days equated with a holiday by royal decree, and the period for which that list is complete. */
export interface DecreePeriod {
  /** Both days inclusive. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: readonly IsoDate[];
}

/**
 * The royal decrees known, period by period. They follow no rule (4 May 2015 was equated, 4 May 2026
 * was not), so a day outside every period is unknown, not ordinary: 2020 to 2022 apart from one day,
 * and whatever comes after the last decree.
 *
 * @see Algemene termijnenwet art. 3 lid 3; law.md §2
 */
export const decreePeriods = (): readonly DecreePeriod[] => [
  period('2014-01-01', '2016-12-31', [
    '2014-05-30',
    '2015-01-02',
    '2015-05-04',
    '2015-05-15',
    '2016-05-06',
  ]),
  period('2017-01-01', '2019-12-31', [
    '2017-04-28',
    '2017-05-26',
    '2018-05-11',
    '2018-12-24',
    '2018-12-31',
    '2019-05-31',
    '2019-12-27',
  ]),
  period('2022-05-27', '2022-05-27', ['2022-05-27']),
  period('2023-01-01', '2025-12-31', [
    '2023-04-28',
    '2023-05-19',
    '2024-05-10',
    '2024-12-27',
    '2025-05-30',
  ]),
  period('2026-01-01', '2028-12-31', [
    '2026-01-02',
    '2026-05-15',
    '2027-05-07',
    '2028-04-28',
    '2028-05-26',
  ]),
];

const period = (from: string, to: string, days: readonly string[]): DecreePeriod => ({
  from: isoDate(from),
  to: isoDate(to),
  days: days.map(isoDate),
});
