import { LAST_DATE } from '../calendar/isoDate.ts';
import type { ClockRules } from './clock.ts';
import type { TermFacts } from './facts.ts';
import { furtherTerm, type FurtherCode } from './furtherTerm.ts';
import { retentionTerm, type RetentionTerm } from './retentionTerm.ts';
import type { Term, TermCode } from './term.ts';
import { afdoening } from './verdaging.ts';

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

/** A term beside the settling ones, or why the procedure has it and it has no date. */
export function readFurther(code: FurtherCode, facts: TermFacts, rules: ClockRules): ReadTerm {
  const { received, receivedByCoordinator } = facts;
  const fromCoordinator = rules.profile.terms.further[code]?.from === 'ontvangst-coordinator';
  if (fromCoordinator && receivedByCoordinator && receivedByCoordinator < received) {
    return { code, unknown: 'coordinator-voor-ontvangst' };
  }
  const unknown = fromCoordinator ? 'coordinator-onbekend' : 'geen-herbehandeling';
  const settle = afdoening(facts, rules);
  return furtherTerm(code, { facts, settle }, rules) ?? { code, unknown };
}

/** Until when the file is kept, or why that is not known. */
export function readRetention({ ended }: TermFacts, { profile }: ClockRules): ReadTerm {
  const code = 'bewaren-tot-en-met';
  if (profile.retentionYears === undefined) {
    return { code, unknown: 'bewaartermijn-niet-ingesteld' };
  }
  return ended
    ? retentionTerm(ended.on, profile.retentionYears)
    : { code, unknown: 'nog-niet-afgesloten' };
}

/** The term, unless it ends where no holiday is computed any more. */
export function withinCalendar(term: ReadTerm): ReadTerm {
  return 'nominaal' in term && (term.nominaal > LAST_DATE || term.telaatNa > LAST_DATE)
    ? { code: term.code, unknown: 'buiten-kalender' }
    : term;
}
