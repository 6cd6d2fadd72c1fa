import { LAST_DATE } from '../calendar/isoDate.ts';
import type { ClockRules } from './clock.ts';
import type { TermFacts } from './facts.ts';
import { furtherTerm, type FurtherCode } from './furtherTerm.ts';
import { retentionTerm, type RetentionTerm } from './retentionTerm.ts';
import { settlingTerm } from './settlingTerm.ts';
import type { Term, TermCode } from './term.ts';
import { afdoening, whatIfVerdaagd } from './verdaging.ts';

export type ReadTermCode = TermCode | RetentionTerm['code'];

/** Why a term of the procedure has no date. */
export type UnknownReason =
  /** Nobody recorded when the coordinator had it. */
  | 'coordinator-onbekend'
  /** He cannot have had it before the organisation. */
  | 'coordinator-voor-ontvangst'
  | 'geen-herbehandeling'
  | 'nog-niet-afgesloten'
  /** The organisation has not set how long it keeps its files. */
  | 'bewaartermijn-niet-ingesteld'
  /** Ends after the last year for which holidays are computed. */
  | 'buiten-kalender';

/** A term, or the reason why it has no date. */
export type ReadTerm =
  Term | RetentionTerm | { readonly code: ReadTermCode; readonly unknown: UnknownReason };

/** Every term the procedure knows, in the order in which they are shown. */
export function readTerms(facts: TermFacts, rules: ClockRules): readonly ReadTerm[] {
  const { terms } = rules.profile;
  const plain = { ...facts, verdagingen: [] };
  const settle = afdoening(facts, rules);
  const further = (codes: readonly FurtherCode[]): readonly ReadTerm[] =>
    codes
      .filter((code) => terms.further[code])
      .map((code) => readFurther(code, { facts, settle }, rules));
  return [
    ...further(['streef', 'bericht-buiten-behandeling', 'antwoord', 'rapport']),
    settle,
    ...(terms.verdaging
      ? [
          settlingTerm(plain, { code: 'afdoening-zonder-verdaging', weeksMore: 0 }, rules),
          whatIfVerdaagd(plain, terms.verdaging.weeks, rules),
        ]
      : []),
    ...further(['herbehandeling', 'ombudsman']),
    readRetention(facts, rules),
  ].map(withinCalendar);
}

const readFurther = (
  code: FurtherCode,
  { facts, settle }: { readonly facts: TermFacts; readonly settle: Term },
  rules: ClockRules,
): ReadTerm => {
  const { received, receivedByCoordinator } = facts;
  const fromCoordinator = rules.profile.terms.further[code]?.from === 'ontvangst-coordinator';
  if (fromCoordinator && receivedByCoordinator && receivedByCoordinator < received) {
    return { code, unknown: 'coordinator-voor-ontvangst' };
  }
  const unknown = fromCoordinator ? 'coordinator-onbekend' : 'geen-herbehandeling';
  return furtherTerm(code, { facts, settle }, rules) ?? { code, unknown };
};

const readRetention = ({ ended }: TermFacts, { profile }: ClockRules): ReadTerm => {
  const code = 'bewaren-tot-en-met';
  if (profile.retentionYears === undefined) {
    return { code, unknown: 'bewaartermijn-niet-ingesteld' };
  }
  return ended
    ? retentionTerm(ended.on, profile.retentionYears)
    : { code, unknown: 'nog-niet-afgesloten' };
};

const withinCalendar = (term: ReadTerm): ReadTerm =>
  'nominaal' in term && (term.nominaal > LAST_DATE || term.telaatNa > LAST_DATE)
    ? { code: term.code, unknown: 'buiten-kalender' }
    : term;
