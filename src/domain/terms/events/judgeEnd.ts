import type { IsoDate } from '../../calendar/isoDate.ts';
import { accept, refuse } from '../../shared/outcome.ts';
import type { TermRules } from '../rules.ts';
import type { Course, Judgement } from './course.ts';
import { lateRemark, noticeLimit, settleLimit, type Limit } from './limit.ts';

/**
 * Judges what ends the handling. Satisfied after the end changes nothing, and settling after satisfaction only
 * says when the letter left; nothing else ends what has ended.
 *
 * @see Awb art. 9:5, art. 9:8 lid 3, art. 9:12
 */
export function judgeEnd(
  course: Course,
  { kind, on }: { readonly kind: NonNullable<Course['endedBy']>; readonly on: IsoDate },
  rules: TermRules,
): Judgement {
  const { facts, endedBy } = course;
  if (facts.ended && kind === 'tevreden') return accept({ course });
  if (facts.ended && !(endedBy === 'tevreden' && kind === 'afgehandeld')) {
    return refuse({ code: 'al-geeindigd', params: { date: facts.ended.on } });
  }
  const remark = lateRemark(on, limitOf(kind, course, rules));
  const { waiting: _over, ...rest } = course;
  return accept({
    course: {
      ...rest,
      endedBy: kind,
      facts: { ...facts, ended: { by: kind === 'afgehandeld' ? 'kennisgeving' : 'einde', on } },
    },
    ...(remark && { remark }),
  });
}

/**
 * Judges a reopening: only what has ended can be reopened, and the original term never stopped.
 *
 * @see Awb art. 9:5; law.md A5
 */
export function judgeReopening(course: Course): Judgement {
  const { ended, ...facts } = course.facts;
  if (!ended) return refuse({ code: 'niet-geeindigd', params: {} });
  const { endedBy: _over, ...rest } = course;
  return accept({ course: { ...rest, facts, reopened: true } });
}

// Satisfaction is never late: it makes the duty lapse (Awb 9:5).
const limitOf = (
  kind: NonNullable<Course['endedBy']>,
  course: Course,
  rules: TermRules,
): Limit | undefined => {
  switch (kind) {
    case 'tevreden':
      return undefined;
    case 'buiten-behandeling':
      return noticeLimit('bericht-buiten-behandeling', course, rules) ?? settleLimit(course, rules);
    case 'afgehandeld':
      return settleLimit(course, rules);
  }
};
