import { accept, refuse } from '../../shared/outcome.ts';
import type { TermRules } from '../rules.ts';
import { decideVerdaging, type VerdagingRefusal } from '../verdaging.ts';
import type { Course, Judgement } from './course.ts';
import type { Happening } from './event.ts';
import { cited, type EventRemark } from './remark.ts';

/**
 * Judges a verdaging that is said to have been granted: in time, in whole weeks that were left, and told in writing to
 * the complainant, and to the accused where there is one.
 *
 * @see Awb art. 9:11 lid 2; law.md A17, §9.4
 */
export function judgeVerdaging(
  course: Course,
  { on, weeks, told }: Extract<Happening, { kind: 'verdaging' }>,
  rules: TermRules,
): Judgement {
  const rule = rules.profile.terms.verdaging;
  if (!rule) return refuse({ code: 'kent-procedure-niet', params: {} });

  const untold = rule.told.find(
    (side) => !told.includes(side) && (side === 'klager' || course.accused),
  );
  if (untold) return refuse(cited({ code: `geen-bericht-${untold}`, params: {} }, rule.basis));

  const decision = decideVerdaging(course.facts, { on, weeks }, rules);
  return decision.ok
    ? accept({ course: { ...course, facts: decision.value.facts } })
    : refuse(cited(remarkOn(decision.refusal), rule.basis));
}

const remarkOn = (refusal: VerdagingRefusal): EventRemark => {
  switch (refusal.code) {
    case 'term-passed':
      return { code: 'na-afloop', params: { date: refusal.lastDay } };
    case 'verdaging-spent':
      return { code: 'te-veel-weken', params: { weeks: refusal.weeksLeft } };
    case 'whole-weeks-only':
      return { code: 'geen-hele-weken', params: {} };
  }
};
