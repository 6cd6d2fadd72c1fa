import { accept, refuse } from '../../shared/outcome.ts';
import type { TermRules } from '../rules.ts';
import { afdoening } from '../verdaging.ts';
import type { Course, Judgement } from './course.ts';
import type { Happening } from './event.ts';
import { cited, type EventRemark } from './remark.ts';

/**
 * Judges a further delay: agreed by the complainant in writing, after a verdaging, before the term was over, and to a later day.
 *
 * @see Awb art. 9:11 lid 3; law.md §9.5
 */
export function judgeFurtherDelay(
  course: Course,
  { on, until, writtenConsent }: Extract<Happening, { kind: 'verder-uitstel' }>,
  rules: TermRules,
): Judgement {
  const rule = rules.profile.terms.furtherDelay;
  if (!rule) return refuse({ code: 'kent-procedure-niet', params: {} });

  const no = (remark: EventRemark): Judgement => refuse(cited(remark, rule.basis));
  if (!writtenConsent) return no({ code: 'niet-schriftelijk', params: {} });
  if (course.facts.verdagingen.length === 0) {
    return no({ code: 'geen-verdaging-vooraf', params: {} });
  }
  const { telaatNa } = afdoening(course.facts, rules);
  if (on > telaatNa) return no({ code: 'na-afloop', params: { date: telaatNa } });
  if (until <= telaatNa) return no({ code: 'verlengt-niet', params: { date: telaatNa } });

  return accept({ course: { ...course, facts: { ...course.facts, agreed: { on, until } } } });
}
