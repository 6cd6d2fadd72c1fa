import type { StepInput } from '../../../src/contract/step.ts';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { allRequirements } from '../../../src/contract/requirements.ts';
import { optional, type FormStore, type Values } from '../../form/formStore.ts';
import { learningOf, learningValues } from './learningValues.ts';

type Verdict = StepInput<'oordeel-concept'>;
type Part = Verdict['parts'][number];

const FIELDS = ['part', 'findings', 'established', 'outcome', 'reasons'] as const;
const CHOSEN = [
  'lawfulness',
  'recordKeeping',
  'notSearched',
  'solution',
  'noJudgement',
  'stoppedBy',
  'deviation',
] as const;
const PLACES = [
  'systemen',
  'telefoonlijst',
  'getuigen',
  'camera',
  'collegas',
  'afgegeven-spullen',
] as const satisfies NonNullable<Part['searched']>;

/** From the last version, so that a returned draft is changed and not written again. */
export function initialOf({ drafts, registration, people, facts }: DossierView): Values {
  const last = drafts.at(-1);
  const advice = facts.phases?.committee?.advices?.at(-1);
  if (!last && advice) return asAdvised(advice.parts);
  if (!last) return { count: '1', 'parts.0.part': registration.aanduiding };
  return {
    count: String(last.parts.length),
    ...Object.fromEntries(last.parts.flatMap(valuesOfPart)),
    conclusions: last.conclusions,
    summary: last.summary ?? '',
    offer: last.offer ?? '',
    lesson: last.lesson,
    'apology.who': last.apology?.who ?? '',
    'apology.whom': last.apology?.whom ?? '',
    'apology.how': last.apology?.how ?? '',
    compensation: last.compensation ?? '',
    alsoLearnt: last.alsoLearnt ?? '',
    ...learningValues(last.learning, people),
  };
}

/** The judgement begins with what the committee advised, part by part. */
const asAdvised = (
  parts: readonly { readonly part: string; readonly advice: string }[],
): Values => ({
  count: String(parts.length),
  ...Object.fromEntries(
    parts.flatMap(({ part, advice }, index) => [
      [`parts.${String(index)}.part`, part],
      [`parts.${String(index)}.outcome`, advice],
    ]),
  ),
});

const valuesOfPart = (
  part: DossierView['drafts'][number]['parts'][number],
  index: number,
): readonly (readonly [string, string | boolean])[] => {
  const at = `parts.${String(index)}`;
  return [
    ...FIELDS.map((field) => [`${at}.${field}`, part[field]] as const),
    ...CHOSEN.map((field) => [`${at}.${field}`, part[field] ?? ''] as const),
    ...(part.searched ?? []).map((place) => [`${at}.searched.${place}`, true] as const),
    ...(part.tested ?? []).map(
      ({ requirement, met }) => [`${at}.tested.${requirement}`, met ? 'ja' : 'nee'] as const,
    ),
  ];
};

/** What was filled in, as the step asks it. */
export const verdictOf = (form: FormStore): Verdict => ({
  parts: Array.from({ length: Number(form.text('count')) }, (_none, index) => partOf(form, index)),
  conclusions: form.text('conclusions'),
  summary: optional(form.text('summary')),
  offer: optional(form.text('offer')),
  lesson: form.text('lesson'),
  apology: apologyOf(form),
  compensation: optional(form.text('compensation')),
  learning: learningOf(form),
  alsoLearnt: optional(form.text('alsoLearnt')),
});

const partOf = (form: FormStore, index: number): Part => {
  const at = `parts.${String(index)}`;
  const field = (name: (typeof FIELDS)[number]) => form.text(`${at}.${name}`);
  const chosen = (name: (typeof CHOSEN)[number]) => optional(form.text(`${at}.${name}`));
  const sought = field('established') === 'nee';
  return {
    part: field('part'),
    findings: field('findings'),
    established: field('established') as Part['established'],
    outcome: field('outcome') as Part['outcome'],
    reasons: field('reasons'),
    lawfulness: chosen('lawfulness') as Part['lawfulness'],
    recordKeeping: chosen('recordKeeping') as Part['recordKeeping'],
    searched: sought ? PLACES.filter((place) => form.flag(`${at}.searched.${place}`)) : undefined,
    notSearched: sought ? chosen('notSearched') : undefined,
    tested: testedOf(form, at),
    solution: chosen('solution'),
    noJudgement: chosen('noJudgement') as Part['noJudgement'],
    stoppedBy: chosen('stoppedBy') as Part['stoppedBy'],
    deviation: chosen('deviation'),
  };
};

const testedOf = (form: FormStore, at: string): Part['tested'] => {
  const tested = allRequirements.flatMap((requirement) => {
    const answer = form.text(`${at}.tested.${requirement}`);
    return answer === '' ? [] : [{ requirement, met: answer === 'ja' }];
  });
  return tested.length > 0 ? tested : undefined;
};

const apologyOf = (form: FormStore): Verdict['apology'] => {
  const who = form.text('apology.who');
  const whom = form.text('apology.whom');
  return who === '' && whom === ''
    ? undefined
    : { who, whom, how: form.text('apology.how') as NonNullable<Verdict['apology']>['how'] };
};
