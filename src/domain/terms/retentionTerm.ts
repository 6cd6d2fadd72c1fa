import { addDays, addYears, type IsoDate } from '../calendar/isoDate.ts';
import { atw } from '../procedure/citation.ts';
import type { Term } from './term.ts';

/** Until when the file is kept; never extended, and never without the organisation having set how long. */
export type RetentionTerm = Omit<Term, 'code'> & { readonly code: 'bewaren-tot-en-met' };

/**
 * The last day on which the file of a complaint is still kept.
 *
 * @param ended - day on which it was closed, from which the years run.
 * @param years - whole years, as the organisation has set them.
 * @see law.md §6, §9.10
 */
export function retentionTerm(ended: IsoDate, years: number): RetentionTerm {
  const date = addYears(ended, years);
  return {
    code: 'bewaren-tot-en-met',
    nominaal: date,
    atw: date,
    atwKb: date,
    gepland: date,
    telaatNa: date,
    fatal: false,
    uitleg: [
      { code: 'behandeling-geeindigd', params: { date: ended } },
      { code: 'plus-jaren', params: { years, date } },
      { code: 'geen-atw', params: { reason: 'een-jaar-of-langer' }, article: atw('4') },
      { code: 'bewaren', params: { date, next: addDays(date, 1) } },
    ],
  };
}
