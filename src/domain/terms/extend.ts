import type { Calendar } from '../calendar/calendar.ts';
import { dayOffOn } from '../calendar/dayOff.ts';
import { yearOf, type IsoDate } from '../calendar/isoDate.ts';
import { extendToWorkingDay } from '../calendar/workingDays.ts';
import { atw as atwArticle } from '../procedure/citation.ts';
import type { Term, TermStep } from './term.ts';

/** End of a term in the forms of the Algemene termijnenwet, and the lines that explain it. */
export type Extended = Pick<Term, 'atw' | 'atwKb'> & { readonly steps: readonly TermStep[] };

/**
 * Extends a term that ends on a Saturday, Sunday or recognised holiday to and including the next day that is none;
 * `atwKb` also past days equated by decree, `null` where it is not known whether its end was equated.
 *
 * @see Algemene termijnenwet art. 1 lid 1, art. 3
 */
export function extend(nominaal: IsoDate, calendar: Calendar): Extended {
  const atw = extendToWorkingDay(nominaal, { ...calendar, isDecreeDay: () => false });
  const end = extendToWorkingDay(atw, calendar);
  const known = calendar.decreeKnown(end);
  return {
    atw,
    atwKb: known ? end : null,
    steps: [
      ...lineFor(nominaal, atw, calendar),
      ...lineFor(atw, end, calendar),
      ...(known ? [] : [unknownLine(end, calendar)]),
    ],
  };
}

const lineFor = (date: IsoDate, next: IsoDate, calendar: Calendar): readonly TermStep[] => {
  const day = dayOffOn(date, calendar);
  if (!day || date === next) return [];
  const article = day === 'koninklijk-besluit' ? atwArticle('3', 3) : atwArticle('1', 1);
  return [{ code: 'vrije-dag', params: { date, day, next }, article }];
};

const unknownLine = (date: IsoDate, calendar: Calendar): TermStep => ({
  code: 'kb-onbekend',
  params: {
    year: yearOf(date),
    reason: date > calendar.decreesKnownThrough ? 'nog-niet-vastgesteld' : 'niet-nagegaan',
  },
  article: atwArticle('3', 3),
});
