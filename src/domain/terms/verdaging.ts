import type { IsoDate } from '../calendar/isoDate.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import { agreedTerm } from './agreedTerm.ts';
import type { TermFacts } from './facts.ts';
import type { TermRules } from './rules.ts';
import { settlingTerm, weeksGranted } from './settlingTerm.ts';
import type { Term, TermStep } from './term.ts';

export type VerdagingRefusal =
  | { readonly code: 'term-passed'; readonly lastDay: IsoDate }
  | { readonly code: 'verdaging-spent'; readonly weeksLeft: number }
  | { readonly code: 'whole-weeks-only' };

/** A verdaging that may be granted, and the term it gives. */
export interface Verdaagd {
  readonly facts: TermFacts;
  readonly term: Term;
}

/**
 * Extends a running term; in parts if need be, never beyond what the profile allows in all.
 *
 * Further delay needs the complainant's written consent (lid 3): other evidence, so another
 * decision, not a second call of this one.
 *
 * @param request - `on`: day of the notice to both sides, at the latest the last day of the term as the Algemene termijnenwet and known decrees extend it.
 * @see Awb art. 9:11 lid 2
 */
export function decideVerdaging(
  facts: TermFacts,
  request: { readonly on: IsoDate; readonly weeks: number },
  rules: TermRules,
): Outcome<Verdaagd, VerdagingRefusal> {
  const { on, weeks } = request;
  if (!Number.isInteger(weeks) || weeks < 1) return refuse({ code: 'whole-weeks-only' });

  const left = weeksLeft(facts, rules);
  if (weeks > left) return refuse({ code: 'verdaging-spent', weeksLeft: left });

  const lastDay = statutoryTerm(facts, rules).telaatNa;
  if (on > lastDay) return refuse({ code: 'term-passed', lastDay });

  const extended = { ...facts, verdagingen: [...facts.verdagingen, { on, weeks }] };
  return accept({ facts: extended, term: afdoening(extended, rules) });
}

/** Whole weeks of verdaging that can still be granted; zero where the procedure knows none. */
export function weeksLeft(facts: TermFacts, { profile }: TermRules): number {
  return Math.max(0, (profile.terms.verdaging?.weeks ?? 0) - weeksGranted(facts));
}

/** The settling term as it would be with so many more weeks, whether or not they may still be granted. */
export function whatIfVerdaagd(facts: TermFacts, weeks: number, rules: TermRules): Term {
  return settlingTerm(facts, { code: 'afdoening-bij-verdaging', weeksMore: weeks }, rules);
}

/** The settling term as it stands, with every verdaging granted and every delay agreed. */
export function afdoening(facts: TermFacts, rules: TermRules): Term {
  const statutory = statutoryTerm(facts, rules);
  const term =
    facts.agreed && facts.agreed.until > statutory.telaatNa
      ? agreedTerm(statutory, facts.agreed, rules)
      : statutory;
  return facts.waiting ? { ...term, uitleg: [...term.uitleg, waited(facts.waiting, rules)] } : term;
}

const waited = (
  { on, reason }: NonNullable<TermFacts['waiting']>,
  { profile }: TermRules,
): TermStep => ({
  code: 'wachten',
  params: { date: on, reason },
  article: profile.terms.settle.basis,
});

// What was agreed gives no room for another verdaging: lid 2 extends the term of lid 1.
const statutoryTerm = (facts: TermFacts, rules: TermRules): Term =>
  settlingTerm(facts, { code: 'afdoening', weeksMore: 0 }, rules);
