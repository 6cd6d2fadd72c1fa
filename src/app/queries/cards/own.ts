import type { Complaint } from '../../../domain/complaint/complaint.ts';
import type { NoticeKind } from '../../../domain/complaint/notice.ts';
import { askFor } from '../../../domain/steps/ask.ts';
import { asksOfStuck } from '../../../domain/steps/askOfStuck.ts';
import { stillToRead } from '../../../domain/steps/asked.ts';
import {
  behandelaarOf,
  presentAssignment,
  proposedOf,
} from '../../../domain/steps/facts/assignment.ts';
import { bodyOf } from '../../../domain/steps/body.ts';
import { attemptsSinceReached } from '../../../domain/steps/facts/contacts.ts';
import { openLetters } from '../../../domain/steps/facts/letters.ts';
import { secretaryFor } from '../../../domain/steps/committee.ts';
import type { StepCode } from '../../../domain/steps/codes.ts';
import { approversFor, discussWith } from '../../../domain/steps/people.ts';
import { asksToExtend } from '../../../domain/steps/stakeOf.ts';
import { stageOf } from '../../../domain/steps/stage.ts';
import { isReturned, presentDraft } from '../../../domain/verdict/draft.ts';
import { aboutYou } from './aboutYou.ts';
import {
  buttonsOf,
  isCoordinator,
  isOver,
  keepsForBody,
  type Card,
  type Own,
  type OwnOf,
} from './card.ts';
import { doneByOn } from './doneBy.ts';
import { promise, silence } from './duties.ts';
import { answer, asked } from './questions.ts';
import { hearingTomorrow } from './hearingTomorrow.ts';
import { escalation } from './escalation.ts';
import { intake } from './intake.ts';
import { inNameOf } from './inNameOf.ts';
import { living } from './living.ts';
import { takesOverOn } from './takesOver.ts';
import { letterOn, proposalOn, verdictOn } from './parts.ts';

// Mending, reading and approving it again take days: where they are not there, the term comes first.
const returnedButtons = ({ complaint, circumstances }: Card): readonly StepCode[] =>
  asksToExtend(complaint, circumstances)
    ? ['termijn-verlengen', 'oordeel-concept']
    : ['oordeel-concept', 'termijn-verlengen'];

// Without a button there is nothing left to ask.
const offered = (asked: Own & { readonly buttons: readonly StepCode[] }): Own | undefined =>
  asked.buttons.length > 0 ? asked : undefined;

/** Per kind: does it still hold, and what stands on it. */
export const own: Readonly<Record<Exclude<NoticeKind, 'dagstart'>, OwnOf>> = {
  'bel-eerst': intake,
  'opnieuw-toewijzen': intake,
  'brief-versturen': (_deps, card) => {
    const { complaint, circumstances } = card;
    const letter = openLetters(complaint).find(
      ({ leavesAt }) => leavesAt <= circumstances.time.now,
    );
    const buttons = buttonsOf(card, ['brief-verstuurd']);
    return letter && buttons.length > 0
      ? { letter: letterOn(letter, complaint.registration), buttons }
      : undefined;
  },
  'wil-jij-behandelen': (deps, card) =>
    proposedOf(card.complaint) === card.person
      ? {
          ...takesOverOn(deps, card),
          ...doneByOn(card),
          ...(keepsForBody(card) && { secretary: true }),
          buttons: buttonsOf(card, ['accepteren', 'weigeren']),
        }
      : undefined,
  'niet-meer-bij-jou': (_deps, { complaint, person }) =>
    presentAssignment(complaint)?.to === person && stageOf(complaint) !== 'te-bespreken'
      ? undefined
      : { ask: 'niets', buttons: [] },
  'wat-nu': (deps, card) =>
    !isOver(card) && (behandelaarOf(card.complaint) === card.person || inNameOf(card) !== undefined)
      ? living(deps, card)
      : undefined,
  commissie: (deps, card) =>
    stageOf(card.complaint) === 'bij-commissie' &&
    secretaryFor(card.complaint, card.circumstances) === card.person
      ? living(deps, card)
      : undefined,
  'kies-beslisser': (deps, card) => {
    const { complaint, circumstances } = card;
    if (stageOf(complaint) !== 'akkoord-gevraagd' || !isCoordinator(card)) return undefined;
    // Of a body without members left nobody else can decide: somebody else handles it.
    return bodyOf(complaint, circumstances)
      ? offered({ proposal: proposalOn(deps, card), buttons: buttonsOf(card, ['toewijzen']) })
      : offered({ buttons: buttonsOf(card, ['beslisser-kiezen']) });
  },
  nabespreken: (_deps, card) => offered({ buttons: buttonsOf(card, ['nabesproken']) }),
  // One living card, whatever it was sent for.
  'over-jou': aboutYou,
  'over-jou-verdaagd': (deps, card) =>
    isExtended(card.complaint) ? aboutYou(deps, card) : undefined,
  'over-jou-uitkomst': aboutYou,
  bespreken: (_deps, card) =>
    stageOf(card.complaint) === 'te-bespreken' &&
    discussWith(card.complaint, card.circumstances) === card.person
      ? { buttons: buttonsOf(card, ['besproken']) }
      : undefined,
  'lees-mee': (deps, card) => {
    const { complaint, circumstances, person } = card;
    const verdict = verdictOn(deps, card);
    return verdict &&
      stageOf(complaint) === 'meelezen' &&
      stillToRead(complaint, circumstances).includes(person)
      ? { verdict, buttons: buttonsOf(card, ['meegelezen', 'neutraliteit', 'zelf-betrokken']) }
      : undefined;
  },
  'lees-en-beslis': (deps, card) => {
    const { complaint, circumstances, person } = card;
    const verdict = verdictOn(deps, card);
    return verdict &&
      stageOf(complaint) === 'akkoord-gevraagd' &&
      approversFor(complaint, circumstances).includes(person)
      ? { verdict, buttons: buttonsOf(card, ['akkoord', 'terugsturen', 'zelf-betrokken']) }
      : undefined;
  },
  teruggestuurd: (_deps, card) => {
    const draft = presentDraft(card.complaint);
    return draft &&
      isReturned(card.complaint, draft) &&
      behandelaarOf(card.complaint) === card.person
      ? { buttons: buttonsOf(card, returnedButtons(card)) }
      : undefined;
  },
  nazorg: (_deps, card) =>
    asksAfterwards(card) && isCoordinator(card)
      ? {
          attempts: attemptsSinceReached(card.complaint, 'nazorg').length,
          buttons: buttonsOf(card, ['doorgestuurd', 'tevredenheid', 'afsluiten', 'heropenen']),
        }
      : undefined,
  heropend: (deps, card) =>
    card.complaint.reopenings.length > 0 &&
    !isOver(card) &&
    (isCoordinator(card) || behandelaarOf(card.complaint) === card.person)
      ? living(deps, card)
      : undefined,
  vraag: asked('vraag'),
  oplossing: asked('oplossing'),
  antwoord: answer,
  stilte: silence,
  toezegging: promise,
  hoorgesprek: hearingTomorrow,
  'termijn-nadert': (deps, card) => {
    const { ask, of } = askFor(card.complaint, card.person, card.circumstances);
    return of.includes(card.person) && !asksOfStuck.has(ask) ? living(deps, card) : undefined;
  },
  'termijn-escalatie': escalation,
};

// Also what was settled where nothing is to be talked over with a team.
const asksAfterwards = ({ complaint, circumstances }: Card): boolean => {
  const stage = stageOf(complaint);
  return (
    stage === 'nazorg' ||
    (stage === 'te-bespreken' && circumstances.profile.steps.besproken === undefined)
  );
};
// Taken back during its hold: then there is nothing to tell.
const isExtended = ({ verdagingen, furtherDelays = [] }: Complaint): boolean =>
  [...verdagingen, ...furtherDelays].some(({ struck }) => struck === undefined);
