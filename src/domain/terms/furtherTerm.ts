import type { TermRule, Terms } from '../procedure/terms.ts';
import { countTerm, whyNotExtended, type Reached } from './countTerm.ts';
import type { TermFacts } from './facts.ts';
import { finishTerm } from './finishTerm.ts';
import type { TermRules } from './rules.ts';
import { receiptOf } from './settlingTerm.ts';
import type { Term } from './term.ts';

/** Every term beside the settling one. */
export type FurtherCode = keyof Terms['further'];

/**
 * A term beside the settling one; `undefined` where the procedure has none or its event has not happened.
 *
 * @param settle - the settling term as it stands, from which some of the others run or which they may not pass.
 */
export function furtherTerm(
  code: FurtherCode,
  { facts, settle }: { readonly facts: TermFacts; readonly settle: Term },
  { profile: { terms }, calendar }: TermRules,
): Term | undefined {
  const rule = terms.further[code];
  const event = rule && eventOf(rule, facts, settle);
  if (!event) return undefined;
  const { date, steps } = notBeyond(countTerm(rule, event), rule, settle);
  const notExtended = whyNotExtended(rule, 0);
  const ofAnother = rule.from === 'einde';
  return finishTerm(
    { code, nominaal: date, fatal: rule.fatal, steps, notExtended, ofAnother },
    calendar,
  );
}

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
