import type { Calendar } from '../calendar/calendar.ts';
import type { Profile } from '../procedure/profile.ts';
import type { TermFacts } from './facts.ts';
import { furtherTerm, type FurtherCode } from './furtherTerm.ts';
import { settlingTerm } from './settlingTerm.ts';
import type { Term } from './term.ts';
import { afdoening, weeksLeft, whatIfVerdaagd } from './verdaging.ts';

/**
 * All terms that run in a complaint, in the order in which they are shown; a term whose event has not happened is left out.
 *
 * @see law.md §9
 *
 * @example
 * termsOf({ received: isoDate('2026-02-23'), verdagingen: [] }, emmen, dutchCalendar())
 * //=> afdoening: nominaal '2026-04-06', atw '2026-04-07' (six weeks end on Easter Monday)
 */
export function termsOf(
  facts: TermFacts,
  profile: Pick<Profile, 'terms'>,
  calendar: Calendar,
): readonly Term[] {
  const rules = { profile, calendar };
  const settle = afdoening(facts, rules);
  const further = (codes: readonly FurtherCode[]): readonly Term[] =>
    codes.flatMap((code) => furtherTerm(code, { facts, settle }, rules) ?? []);
  return [
    ...further(['streef', 'bericht-buiten-behandeling', 'antwoord', 'rapport']),
    settle,
    ...(profile.terms.verdaging
      ? [
          settlingTerm(
            { ...facts, verdagingen: [] },
            { code: 'afdoening-zonder-verdaging', weeksMore: 0 },
            rules,
          ),
          whatIfVerdaagd(facts, weeksLeft(facts, rules), rules),
        ]
      : []),
    ...further(['herbehandeling', 'ombudsman']),
  ];
}
