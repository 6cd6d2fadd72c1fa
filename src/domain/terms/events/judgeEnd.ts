import type { IsoDate } from '../../calendar/isoDate.ts';
import { accept, refuse } from '../../shared/outcome.ts';
import { furtherTerm } from '../furtherTerm.ts';
import type { TermRules } from '../rules.ts';
import type { Term } from '../term.ts';
import { afdoening } from '../verdaging.ts';
import type { Course, Judgement } from './course.ts';
import { cited, type EventRemark } from './remark.ts';

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
  const remark = lateRemark(on, limitOf(kind, course, rules), rules);
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

/** What to know of something that was done after the last day of its term; nothing where it was in time. */
export function lateRemark(
  on: IsoDate,
  term: Term | undefined,
  { profile }: TermRules,
): EventRemark | undefined {
  return term && on > term.telaatNa
    ? cited({ code: 'te-laat', params: { date: term.telaatNa } }, basisOf(term, profile.terms))
    : undefined;
}

const basisOf = (term: Term, terms: TermRules['profile']['terms']) =>
  term.code === 'antwoord' || term.code === 'bericht-buiten-behandeling'
    ? terms.further[term.code]?.basis
    : terms.settle.basis;

// Satisfaction is never late: it makes the duty lapse (Awb 9:5).
const limitOf = (
  kind: NonNullable<Course['endedBy']>,
  { facts }: Course,
  rules: TermRules,
): Term | undefined => {
  const settle = afdoening(facts, rules);
  switch (kind) {
    case 'tevreden':
      return undefined;
    case 'buiten-behandeling':
      return furtherTerm('bericht-buiten-behandeling', { facts, settle }, rules) ?? settle;
    case 'afgehandeld':
      return settle;
  }
};
