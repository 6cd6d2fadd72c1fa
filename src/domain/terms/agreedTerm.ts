import type { TermFacts } from './facts.ts';
import { finishTerm } from './finishTerm.ts';
import type { TermRules } from './rules.ts';
import type { Term, TermStep } from './term.ts';

/**
 * The settling term once the complainant agreed in writing to a later day: that day, also when nobody works then.
 *
 * @param statutory - the term as the law gives it, which the agreed day is later than.
 * @see Awb art. 9:11 lid 3; law.md §9.5
 */
export function agreedTerm(
  statutory: Term,
  { on, until }: NonNullable<TermFacts['agreed']>,
  { profile, calendar }: TermRules,
): Term {
  const agreed: TermStep = {
    code: 'verder-uitstel',
    params: { on, date: until },
    ...(profile.terms.furtherDelay && { article: profile.terms.furtherDelay.basis }),
  };
  const { code, fatal } = statutory;
  const steps = [...statutory.uitleg.filter(isCounting), agreed];
  return finishTerm({ code, nominaal: until, fatal, steps, notExtended: 'afgesproken' }, calendar);
}

const isCounting = ({ code }: TermStep): boolean =>
  code === 'ontvangen' || code === 'verdaging' || code.startsWith('plus-');
