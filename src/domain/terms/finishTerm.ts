import type { Calendar } from '../calendar/calendar.ts';
import { dayOffOn } from '../calendar/dayOff.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import { atw } from '../procedure/citation.ts';
import { extend, type Extended } from './extend.ts';
import type { NoExtension, Term, TermCode, TermStep } from './term.ts';

/** A term counted to its nominal end, with the lines that led there. */
export interface Counted {
  readonly code: TermCode;
  readonly nominaal: IsoDate;
  readonly fatal: boolean;
  readonly steps: readonly TermStep[];
  /** Why it is not extended; `undefined` where the Algemene termijnenwet applies. */
  readonly notExtended: NoExtension | undefined;
  /** Runs for somebody else: nobody here works towards it or can be late. */
  readonly ofAnother?: boolean;
}

/** Gives a counted term its other forms: extended where the law extends it, planned, too late. */
export function finishTerm(
  { code, nominaal, fatal, steps, notExtended, ofAnother = false }: Counted,
  calendar: Calendar,
): Term {
  const forms = notExtended ? stay(nominaal, notExtended, calendar) : extend(nominaal, calendar);
  const telaatNa = forms.atwKb ?? forms.atw;
  return {
    code,
    nominaal,
    atw: forms.atw,
    atwKb: forms.atwKb,
    gepland: nominaal,
    telaatNa,
    fatal,
    uitleg: [...steps, ...forms.steps, ...(ofAnother ? [] : workTowards(nominaal, telaatNa))],
  };
}

const workTowards = (nominaal: IsoDate, telaatNa: IsoDate): readonly TermStep[] => [
  { code: 'plandatum', params: { date: nominaal } },
  { code: 'te-laat-na', params: { date: telaatNa } },
];

const stay = (nominaal: IsoDate, reason: NoExtension, calendar: Calendar): Extended => {
  const day = dayOffOn(nominaal, calendar);
  return {
    atw: nominaal,
    atwKb: nominaal,
    steps: [
      { code: 'geen-atw', params: { reason }, article: atw(reasonArticle[reason]) },
      ...(day ? [{ code: 'eindigt-op-vrije-dag', params: { date: nominaal, day } } as const] : []),
    ],
  };
};

// Article 1 speaks of terms set in a statute; article 4 takes the long ones out.
const reasonArticle: Readonly<Record<NoExtension, string>> = {
  beleid: '1',
  'niet-nederlands': '1',
  'meer-dan-twaalf-weken': '4',
  'een-jaar-of-langer': '4',
  // Nobody set it in a statute: the two agreed on it.
  afgesproken: '1',
};
