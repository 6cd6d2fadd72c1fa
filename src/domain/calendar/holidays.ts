import { easterOf } from './easter.ts';
import { addDays, isoDate, weekday, type IsoDate } from './isoDate.ts';

/** Recognised holidays of the Netherlands, Good Friday among them, and of Belgium. */
export type HolidayCode =
  | 'nieuwjaarsdag'
  | 'goede-vrijdag'
  | 'tweede-paasdag'
  | 'koningsdag'
  | 'bevrijdingsdag'
  | 'hemelvaartsdag'
  | 'tweede-pinksterdag'
  | 'eerste-kerstdag'
  | 'tweede-kerstdag'
  | 'dag-van-de-arbeid'
  | 'nationale-feestdag'
  | 'maria-hemelvaart'
  | 'allerheiligen'
  | 'wapenstilstand';

/**
 * The holidays the Algemene termijnenwet recognises in a year; Easter and Whit Sunday are left to the weekend.
 *
 * Where two fall on one day (Ascension on 5 May, as in 2016) it goes by the movable one.
 *
 * @param year - 1900 to 2299, both inclusive.
 * @see Algemene termijnenwet art. 3 lid 1-2
 */
export function holidaysOf(year: number): ReadonlyMap<IsoDate, HolidayCode> {
  const easter = easterOf(year);
  return new Map<IsoDate, HolidayCode>([
    [isoDate(`${year}-01-01`), 'nieuwjaarsdag'],
    [koningsdagOf(year), 'koningsdag'],
    // Every year, also where many employers give the day off once in five years only.
    [isoDate(`${year}-05-05`), 'bevrijdingsdag'],
    [isoDate(`${year}-12-25`), 'eerste-kerstdag'],
    [isoDate(`${year}-12-26`), 'tweede-kerstdag'],
    [addDays(easter, -2), 'goede-vrijdag'],
    [addDays(easter, 1), 'tweede-paasdag'],
    [addDays(easter, 39), 'hemelvaartsdag'],
    [addDays(easter, 50), 'tweede-pinksterdag'],
  ]);
}

/** Birthdays celebrated as a national day, each from a year on until the next. */
const birthdays: readonly { readonly fromYear: number; readonly monthAndDay: string }[] = [
  { fromYear: 2014, monthAndDay: '04-27' },
  { fromYear: 1900, monthAndDay: '04-30' },
];

/**
 * The day on which the King's birthday is celebrated, the day before where that is a Sunday.
 *
 * @example
 * koningsdagOf(2025) //=> '2025-04-26'
 */
export function koningsdagOf(year: number): IsoDate {
  const valid = birthdays.find(({ fromYear }) => fromYear <= year);
  const birthday = isoDate(`${year}-${String(valid?.monthAndDay)}`);
  return weekday(birthday) === 7 ? addDays(birthday, -1) : birthday;
}
