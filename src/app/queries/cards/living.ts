import type { StepCode } from '../../../domain/steps/codes.ts';
import { askFor } from '../../../domain/steps/ask.ts';
import { wasHeld } from '../../../domain/steps/askOfHearing.ts';
import { openHearings } from '../../../domain/steps/facts/hearings.ts';
import { adviceOf } from '../../../domain/steps/facts/phases.ts';
import { extendsFirst } from '../../../domain/steps/extensionDays.ts';
import { noticeAskedFrom, noticeBefore } from '../../../domain/steps/notHandledNotice.ts';
import { laterUntil } from '../../../domain/steps/laterUntil.ts';
import type { Deps } from '../../usecases/deps.ts';
import { buttonsOf, keepsForBody, type Card, type Own } from './card.ts';
import { withFurtherDelay } from './withFurtherDelay.ts';
import { doneOn } from './done.ts';
import { inNameOf } from './inNameOf.ts';
import { hearingOn, reactedOn, reactionOn } from './hearings.ts';
import { proposalOn, quietDaysOn, verdictOn } from './parts.ts';

/** What a behandelaar often needs, beside what is asked now; most useful first. */
const useful: readonly StepCode[] = [
  'naar-commissie',
  'advies-commissie',
  'hoorgesprek-plannen',
  'gesprek-vastleggen',
  'niet-bereikt',
  'termijn-verlengen',
  'opgelost-en-tevreden',
  'weigeren',
];

/** With a hearing to come; writing it up comes first once its time has come. */
const whileHearingComes: readonly StepCode[] = ['hoorgesprek-verzetten', 'hoorgesprek-afzeggen'];

/** The living card: what is asked now first, then what is often needed. */
export const living = (deps: Deps, card: Card): Own => {
  const { complaint, person, circumstances } = card;
  const prepares = inNameOf(card);
  const { primary, ask } = askFor(complaint, prepares ?? person, circumstances);
  const hearing = hearingOn(card);
  const reaction = reactionOn(card);
  const reacted = reactedOn(card);
  const verdict = verdictOn(deps, card);
  const needsProposal = primary === 'toewijzen';
  const quietDays = quietDaysOn(card);
  const noticeFrom = noticeAskedFrom(complaint, circumstances);
  const noticeBy =
    noticeFrom !== undefined && noticeFrom <= circumstances.time.today
      ? noticeBefore(complaint, circumstances)
      : undefined;
  const talking: readonly StepCode[] =
    quietDays === undefined ? [] : ['gesprek-vastleggen', 'voortgangsbericht'];
  // The headline says to write it up: that is the first button, and it is a matter of minutes.
  const onlyRecord = ask === 'leg-hoorgesprek-vast';
  const extending: readonly StepCode[] =
    card.kind === 'termijn-nadert' && extendsFirst(complaint, circumstances)
      ? ['termijn-verlengen']
      : [];
  const unwritten = openHearings(complaint).some((hearing) => wasHeld(hearing, circumstances));
  const later = laterUntil(complaint, person, circumstances);
  const accepted = doneOn(deps, { ...card, kind: 'wil-jij-behandelen' });
  const buttons = buttonsOf(card, [
    ...(onlyRecord ? [primary, ...extending] : [...extending, primary]),
    ...(unwritten ? (['hoorgesprek-vastleggen'] as const) : []),
    // As long as it can be undone, that stays in sight.
    'verlenging-ongedaan',
    'acceptatie-ongedaan',
    ...talking,
    ...(ask === 'hoorgesprek-komt' ? whileHearingComes : []),
    // Perhaps nobody came.
    ...(ask === 'leg-hoorgesprek-vast' ? (['hoorgesprek-afzeggen'] as const) : []),
    ...useful,
  ]);
  return {
    ...(accepted?.undo && { justDone: { step: accepted.step, by: accepted.by, at: accepted.at } }),
    ...(prepares && { inNameOf: deps.directory.find(prepares)?.name ?? '' }),
    ...(keepsForBody(card) && { secretary: true }),
    ...(later && { laterUntil: later }),
    ...(hearing && { hearing }),
    ...(reaction && { reaction }),
    ...(reacted && { reacted }),
    ...(adviceOf(complaint) && { advised: true }),
    ...(verdict && { verdict }),
    ...(needsProposal && { proposal: proposalOn(deps, card) }),
    ...(quietDays !== undefined && { quietDays }),
    ...(noticeBy !== undefined && { noticeBy }),
    buttons: withFurtherDelay(card, buttons),
  };
};
