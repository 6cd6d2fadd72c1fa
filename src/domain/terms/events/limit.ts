import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Citation } from '../../procedure/citation.ts';
import { furtherTerm } from '../furtherTerm.ts';
import type { TermRules } from '../rules.ts';
import { afdoening } from '../verdaging.ts';
import type { Course } from './course.ts';
import { cited, type EventRemark } from './remark.ts';

/** The last day on which something was in time, and the provision that says so. */
export interface Limit {
  readonly lastDay: IsoDate;
  readonly basis: Citation;
}

/** Limit for settling, as it stands. */
export function settleLimit({ facts }: Course, rules: TermRules): Limit {
  const { basis } = rules.profile.terms.settle;
  return { lastDay: afdoening(facts, rules).telaatNa, basis };
}

/** Limit of a notice that is due in a term of its own; absent where the procedure has no such term. */
export function noticeLimit(
  code: 'antwoord' | 'bericht-buiten-behandeling',
  { facts }: Course,
  rules: TermRules,
): Limit | undefined {
  const rule = rules.profile.terms.further[code];
  const term = furtherTerm(code, { facts, settle: afdoening(facts, rules) }, rules);
  return rule && term && { lastDay: term.telaatNa, basis: rule.basis };
}

/** What to know of something that was done after its last day; nothing where it was in time or has none. */
export function lateRemark(on: IsoDate, limit: Limit | undefined): EventRemark | undefined {
  return limit && on > limit.lastDay
    ? cited({ code: 'te-laat', params: { date: limit.lastDay } }, limit.basis)
    : undefined;
}
