import type { Calendar } from '../calendar/calendar.ts';
import type { Profile } from '../procedure/profile.ts';
import type { TermRule, Terms } from '../procedure/terms.ts';
import { countTerm, whyNotExtended, type Reached } from './countTerm.ts';
import type { TermFacts } from './facts.ts';
import { finishTerm } from './finishTerm.ts';
import { receiptOf, settlingTerm } from './settlingTerm.ts';
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
    codes.flatMap((code) => furtherTerm(code, { facts, settle, terms: profile.terms }, calendar));
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

type FurtherCode = keyof Terms['further'];

interface Running {
  readonly facts: TermFacts;
  readonly settle: Term;
  readonly terms: Terms;
}

const furtherTerm = (
  code: FurtherCode,
  { facts, settle, terms }: Running,
  calendar: Calendar,
): readonly Term[] => {
  const rule = terms.further[code];
  const event = rule && eventOf(rule, facts, settle);
  if (!event) return [];
  const { date, steps } = notBeyond(countTerm(rule, event), rule, settle);
  const notExtended = whyNotExtended(rule, 0);
  return [finishTerm({ code, nominaal: date, fatal: rule.fatal, steps, notExtended }, calendar)];
};

const eventOf = (rule: TermRule, facts: TermFacts, settle: Term): Reached | undefined => {
  switch (rule.from) {
    case 'ontvangst':
      return receiptOf(facts);
    case 'ontvangst-coordinator':
      return reached('ontvangen-door-coordinator', facts.receivedByCoordinator);
    case 'niet-neutraal':
      return reached('niet-neutraal-bevonden', facts.notNeutral);
    case 'einde':
      return endOf(facts, settle);
  }
};

// Without an end the year runs from the day on which the law wanted one (Awb 9:24 lid 1 onder b).
const endOf = ({ ended }: TermFacts, settle: Term): Reached | undefined => {
  if (!ended) return reached('uiterlijk-geeindigd', settle.telaatNa);
  return reached(
    ended.by === 'kennisgeving' ? 'kennisgeving-verzonden' : 'behandeling-geeindigd',
    ended.on,
  );
};

const reached = (
  code:
    | 'ontvangen-door-coordinator'
    | 'niet-neutraal-bevonden'
    | 'kennisgeving-verzonden'
    | 'behandeling-geeindigd'
    | 'uiterlijk-geeindigd',
  date: Term['nominaal'] | undefined,
): Reached | undefined => date && { date, steps: [{ code, params: { date } }] };

const notBeyond = (counted: Reached, { within }: TermRule, { nominaal }: Term): Reached =>
  within && counted.date > nominaal
    ? {
        date: nominaal,
        steps: [...counted.steps, { code: 'niet-later-dan', params: { date: nominaal } }],
      }
    : counted;
