import type { StepCode } from '../../../domain/steps/codes.ts';
import type { NoticeKind } from '../../../domain/complaint/notice.ts';
import { askFor } from '../../../domain/steps/ask.ts';
import { stillToRead } from '../../../domain/steps/asked.ts';
import { accusedPerson } from '../../../domain/steps/facts/accused.ts';
import {
  behandelaarOf,
  presentAssignment,
  proposedOf,
} from '../../../domain/steps/facts/assignment.ts';
import { barredFrom } from '../../../domain/steps/facts/barred.ts';
import { openLetters } from '../../../domain/steps/facts/letters.ts';
import { settleBefore } from '../../../domain/steps/ask.ts';
import { approverFor, coordinatorsFor, discussWith } from '../../../domain/steps/people.ts';
import { stageOf } from '../../../domain/steps/stage.ts';
import { isReturned, presentDraft } from '../../../domain/verdict/draft.ts';
import type { Deps } from '../../usecases/deps.ts';
import { dateView } from '../views.ts';
import { buttonsOf, type Card, type Own } from './card.ts';
import {
  hearingOn,
  leavesAtOn,
  letterOn,
  proposalOn,
  verdictOn,
  vertrouwenspersoonOn,
} from './parts.ts';

/** What a kind adds; `undefined` when it no longer holds for this person and this complaint. */
type OwnOf = (deps: Deps, card: Card) => Own | undefined;

const isCoordinator = ({ complaint, person, circumstances }: Card): boolean =>
  coordinatorsFor(complaint, circumstances).includes(person);

const isTold = ({ complaint, person, circumstances }: Card): boolean =>
  complaint.told !== undefined && accusedPerson(complaint, circumstances) === person;

const useful: readonly StepCode[] = [
  'hoorgesprek-plannen',
  'hoorgesprek-vastleggen',
  'gesprek-vastleggen',
  'niet-bereikt',
  'termijn-verlengen',
  'opgelost-en-tevreden',
  'weigeren',
];

const living = (deps: Deps, card: Card): Own => {
  const { complaint, person, circumstances } = card;
  const { primary } = askFor(complaint, person, circumstances);
  const hearing = hearingOn(card);
  const verdict = verdictOn(deps, card);
  const needsProposal = primary === 'toewijzen';
  return {
    ...(hearing && { hearing }),
    ...(verdict && { verdict }),
    ...(needsProposal && { proposal: proposalOn(deps, card) }),
    buttons: buttonsOf(card, [primary, ...useful]),
  };
};

const intake: OwnOf = (deps, card) => {
  if (stageOf(card.complaint) !== 'nieuw' || !isCoordinator(card)) return undefined;
  const { ask } = askFor(card.complaint, card.person, card.circumstances);
  const calling = [
    'gesprek-vastleggen',
    'niet-bereikt',
    'opgelost-en-tevreden',
    'toewijzen',
  ] as const;
  const choosing = ['toewijzen', 'opgelost-en-tevreden', 'gesprek-vastleggen'] as const;
  return {
    proposal: proposalOn(deps, card),
    buttons: buttonsOf(card, [
      ...(ask === 'kies-behandelaar' ? choosing : calling),
      'zelf-betrokken',
    ]),
  };
};

const aboutYou: OwnOf = (deps, card) => {
  if (!isTold(card)) return undefined;
  const { complaint, circumstances } = card;
  const hearing = hearingOn(card, 'beklaagde');
  const trusted = vertrouwenspersoonOn(deps, card);
  const teller = complaint.told && deps.directory.find(complaint.told.by)?.name;
  return {
    ask: 'niets',
    date: dateView(settleBefore(complaint, circumstances), circumstances),
    ...(teller && { behandelaar: teller }),
    ...(hearing && { hearing }),
    ...(trusted && { vertrouwenspersoon: trusted }),
    buttons: [],
  };
};

const isOver = ({ complaint }: Card): boolean => {
  const stage = stageOf(complaint);
  return stage === 'nazorg' || stage === 'afgesloten';
};

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
  'wil-jij-behandelen': (_deps, card) =>
    proposedOf(card.complaint) === card.person
      ? { buttons: buttonsOf(card, ['accepteren', 'weigeren']) }
      : undefined,
  'niet-meer-bij-jou': (_deps, { complaint, person }) =>
    presentAssignment(complaint)?.to === person && stageOf(complaint) !== 'te-bespreken'
      ? undefined
      : { ask: 'niets', buttons: [] },
  'wat-nu': (deps, card) =>
    behandelaarOf(card.complaint) === card.person && !isOver(card) ? living(deps, card) : undefined,
  'over-jou': (deps, card) => {
    const shown = aboutYou(deps, card);
    return shown?.hearing
      ? { ...shown, date: dateView(shown.hearing.date as never, card.circumstances) }
      : shown;
  },
  'over-jou-verdaagd': (deps, card) =>
    card.complaint.verdagingen.length > 0 && !isOver(card) ? aboutYou(deps, card) : undefined,
  'over-jou-uitkomst': (deps, card) => {
    if (!isOver(card)) return undefined;
    const shown = aboutYou(deps, card);
    if (shown === undefined) return undefined;
    const { date: _date, hearing: _hearing, ...rest } = shown;
    return rest;
  },
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
      ? { verdict, buttons: buttonsOf(card, ['meegelezen']) }
      : undefined;
  },
  'lees-en-beslis': (deps, card) => {
    const { complaint, circumstances, person } = card;
    const verdict = verdictOn(deps, card);
    return verdict &&
      stageOf(complaint) === 'akkoord-gevraagd' &&
      approverFor(complaint, circumstances) === person
      ? { verdict, buttons: buttonsOf(card, ['akkoord', 'terugsturen']) }
      : undefined;
  },
  teruggestuurd: (_deps, card) => {
    const draft = presentDraft(card.complaint);
    return draft &&
      isReturned(card.complaint, draft) &&
      behandelaarOf(card.complaint) === card.person
      ? { buttons: buttonsOf(card, ['oordeel-concept', 'termijn-verlengen']) }
      : undefined;
  },
  'akkoord-gegeven': (_deps, card) => {
    const leavesAt = leavesAtOn(card);
    return stageOf(card.complaint) === 'brief-wacht' &&
      behandelaarOf(card.complaint) === card.person &&
      leavesAt
      ? { leavesAt, buttons: [] }
      : undefined;
  },
  nazorg: (_deps, card) =>
    stageOf(card.complaint) === 'nazorg' && isCoordinator(card)
      ? { buttons: buttonsOf(card, ['tevredenheid', 'afsluiten', 'heropenen']) }
      : undefined,
  heropend: (deps, card) =>
    card.complaint.reopenings.length > 0 &&
    !isOver(card) &&
    (isCoordinator(card) || behandelaarOf(card.complaint) === card.person)
      ? living(deps, card)
      : undefined,
  'termijn-nadert': (deps, card) =>
    askFor(card.complaint, card.person, card.circumstances).of.includes(card.person)
      ? living(deps, card)
      : undefined,
  'termijn-escalatie': (_deps, card) =>
    isOver(card) || barredFrom(card.complaint, card.circumstances).has(card.person)
      ? undefined
      : { buttons: [] },
};
