import { accept, refuse } from '../../shared/outcome.ts';
import type { TermRules } from '../rules.ts';
import { afdoening } from '../verdaging.ts';
import type { Course, Judgement } from './course.ts';
import type { Happening } from './event.ts';
import { judgeEnd, judgeReopening } from './judgeEnd.ts';
import { judgeFurtherDelay } from './judgeFurtherDelay.ts';
import { lateRemark, noticeLimit } from './limit.ts';
import { judgeVerdaging } from './judgeVerdaging.ts';
import { cited } from './remark.ts';

/** Judges one event after those before it: what it makes of the terms, or why it does not count. */
export function judgeEvent(course: Course, event: Happening, rules: TermRules): Judgement {
  const { received, ended } = course.facts;
  if (event.on < received) return refuse({ code: 'voor-ontvangst', params: { date: received } });
  if (ended && needsRunning.includes(event.kind)) {
    return refuse({ code: 'al-geeindigd', params: { date: ended.on } });
  }
  switch (event.kind) {
    case 'bevestigd':
      return judgeConfirmation(course, event, rules);
    case 'verdaging':
      return judgeVerdaging(course, event, rules);
    case 'verder-uitstel':
      return judgeFurtherDelay(course, event, rules);
    case 'commissie':
      return judgeCommittee(course, event, rules);
    case 'opgeschort':
      return judgeWaiting(course, event, rules);
    case 'herbehandeling':
      return judgeRework(course, event, rules);
    case 'tevreden':
    case 'buiten-behandeling':
    case 'afgehandeld':
      return judgeEnd(course, { kind: event.kind, on: event.on }, rules);
    case 'heropend':
      return judgeReopening(course);
  }
}

const needsRunning: readonly Happening['kind'][] = [
  'verdaging',
  'verder-uitstel',
  'commissie',
  'opgeschort',
  'herbehandeling',
];

type Dated = Pick<Happening, 'on'>;

const judgeConfirmation = (course: Course, { on }: Dated, rules: TermRules): Judgement => {
  const remark = lateRemark(on, noticeLimit('antwoord', course, rules));
  return accept({ course, ...(remark && { remark }) });
};

// A term that is over does not come back by charging a committee.
const judgeCommittee = (course: Course, { on }: Dated, rules: TermRules): Judgement => {
  const rule = rules.profile.terms.settleWithAdviser;
  if (!rule) return refuse({ code: 'kent-procedure-niet', params: {} });
  const { telaatNa } = afdoening(course.facts, rules);
  return on > telaatNa
    ? refuse(cited({ code: 'na-afloop', params: { date: telaatNa } }, rule.basis))
    : accept({ course: { ...course, facts: { ...course.facts, adviser: true } } });
};

const judgeWaiting = (
  course: Course,
  { on, until, reason }: Extract<Happening, { kind: 'opgeschort' }>,
  rules: TermRules,
): Judgement => {
  if (until && until < on) return refuse({ code: 'einde-voor-begin', params: {} });
  if (reason.trim() === '') return refuse({ code: 'geen-reden', params: {} });
  return accept({
    course: { ...course, waiting: until ? { until } : {} },
    remark: cited({ code: 'termijn-loopt-door', params: {} }, rules.profile.terms.settle.basis),
  });
};

const judgeRework = (course: Course, { on }: Dated, rules: TermRules): Judgement =>
  rules.profile.terms.further.herbehandeling
    ? accept({ course: { ...course, facts: { ...course.facts, notNeutral: on } } })
    : refuse({ code: 'kent-procedure-niet', params: {} });
