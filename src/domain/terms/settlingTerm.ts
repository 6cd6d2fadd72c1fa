import { addWeeks } from '../calendar/isoDate.ts';
import type { TermRule, Terms } from '../procedure/terms.ts';
import { countTerm, whyNotExtended, type Reached } from './countTerm.ts';
import type { TermFacts } from './facts.ts';
import { finishTerm } from './finishTerm.ts';
import type { TermRules } from './rules.ts';
import type { Term, TermCode, TermStep } from './term.ts';

/** Which of the settling terms, and weeks of verdaging to count beside those granted. */
export interface Settling {
  readonly code: Extract<TermCode, `afdoening${string}`>;
  /** Whole weeks; zero for the term as the facts give it. */
  readonly weeksMore: number;
}

/**
 * The term for settling the complaint.
 *
 * A verdaging counts on from the nominal end; the Algemene termijnenwet is applied once, at the end,
 * and not where all weeks together exceed twelve.
 *
 * @see Awb art. 9:11 lid 1-2; Algemene termijnenwet art. 1 lid 1, art. 4 onder a
 */
export function settlingTerm(
  facts: TermFacts,
  { code, weeksMore }: Settling,
  { profile: { terms }, calendar }: TermRules,
): Term {
  const rule = settleRuleOf(facts, terms);
  const base = countTerm(rule, receiptOf(facts));
  const { date, steps } = verdaagd(base, { facts, weeksMore, terms });
  const weeks = weeksGranted(facts) + weeksMore;
  return finishTerm(
    { code, nominaal: date, fatal: rule.fatal, steps, notExtended: whyNotExtended(rule, weeks) },
    calendar,
  );
}

/** Receipt, from which every other term is counted. */
export const receiptOf = ({ received }: TermFacts): Reached => ({
  date: received,
  steps: [{ code: 'ontvangen', params: { date: received } }],
});

/** Weeks of verdaging granted so far, in all. */
export const weeksGranted = ({ verdagingen }: TermFacts): number =>
  verdagingen.reduce((sum, { weeks }) => sum + weeks, 0);

const settleRuleOf = ({ adviser }: TermFacts, terms: Terms): TermRule =>
  (adviser ? terms.settleWithAdviser : undefined) ?? terms.settle;

const verdaagd = (
  base: Reached,
  { facts, weeksMore, terms }: { facts: TermFacts; weeksMore: number; terms: Terms },
): Reached => {
  const article = terms.verdaging && { article: terms.verdaging.basis };
  const steps: TermStep[] = [...base.steps];
  let { date } = base;
  for (const { on, weeks } of facts.verdagingen) {
    date = addWeeks(date, weeks);
    steps.push({ code: 'verdaging', params: { weeks, on, date }, ...article });
  }
  if (weeksMore > 0) {
    date = addWeeks(date, weeksMore);
    steps.push({ code: 'verdaging-mogelijk', params: { weeks: weeksMore, date }, ...article });
  }
  return { date, steps };
};
