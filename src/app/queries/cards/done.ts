import type { CardView } from '../../../contract/card.ts';
import type { Complaint } from '../../../domain/complaint/complaint.ts';
import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import type { NoticeKind } from '../../../domain/complaint/notice.ts';
import type { StepCode } from '../../../domain/steps/codes.ts';
import { contactsOf } from '../../../domain/steps/facts/contacts.ts';
import { presentSettlement } from '../../../domain/steps/facts/cycle.ts';
import { keeperOf, promisesOf } from '../../../domain/steps/facts/promises.ts';
import { adviceOf } from '../../../domain/steps/facts/phases.ts';
import { stageOf } from '../../../domain/steps/stage.ts';
import { permittedSteps } from '../../../domain/steps/permitted.ts';
import { submittedDraft } from '../../../domain/verdict/draft.ts';
import type { Deps } from '../../usecases/deps.ts';
import type { Card } from './card.ts';
import { lastAnswer } from './questions.ts';

interface Act {
  readonly step: StepCode;
  readonly by: PersonId;
  readonly at: string;
  readonly undo?: StepCode;
  readonly version?: number;
  readonly unsent?: boolean;
}

type ActOf = (complaint: Complaint, person: PersonId) => Act | undefined;

const assigned: ActOf = ({ assignments }) => {
  const last = assignments.at(-1);
  return last && { step: 'toewijzen', by: last.by, at: last.at, undo: 'toewijzing-ongedaan' };
};

const settled: ActOf = (complaint) => {
  const informal = presentSettlement(complaint);
  return (
    informal && {
      step: 'opgelost-en-tevreden',
      by: informal.by,
      at: informal.at,
      undo: 'heropenen',
    }
  );
};

const intake: ActOf = (complaint, person) =>
  settled(complaint, person) ?? assigned(complaint, person);

/** What last showed that others got on with it, or that he asked them. */
const gotOn: ActOf = (complaint, person) => {
  const { assignments, verdict, phases } = complaint;
  const acts: readonly Act[] = [
    ...[phases?.decider ?? []]
      .flat()
      .map(({ by, at }) => ({ step: 'beslisser-kiezen', by, at }) as const),
    ...contactsOf(complaint)
      .filter((one) => one.with === 'team' && one.by === person)
      .map(({ by, at }) => ({ step: 'gesprek-vastleggen', by, at }) as const),
    ...assignments.flatMap(({ to, accepted, declined }) => [
      ...(accepted ? [{ step: 'accepteren', by: to, at: accepted.at } as const] : []),
      ...(declined ? [{ step: 'weigeren', by: to, at: declined.at } as const] : []),
    ]),
    ...verdict.drafts.flatMap(({ submitted }) =>
      submitted ? [{ step: 'ter-meelezing', by: submitted.by, at: submitted.at } as const] : [],
    ),
    ...verdict.approvals.map(({ decision, by, at }) => {
      const step = decision === 'akkoord' ? 'akkoord' : 'terugsturen';
      return { step, by, at } as const;
    }),
  ];
  return acts.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1);
};

/** What ended the ask of a kind, read from the facts. */
const actOf: Readonly<Partial<Record<NoticeKind, ActOf>>> = {
  'bel-eerst': intake,
  'opnieuw-toewijzen': intake,
  'brief-versturen': ({ letters }) => {
    const sent = letters.findLast((letter) => letter.sent)?.sent;
    const unsent = sent?.how === 'geen-adres';
    return sent && { step: 'brief-verstuurd', by: sent.by, at: sent.at, ...(unsent && { unsent }) };
  },
  'wil-jij-behandelen': ({ assignments }, person) => {
    const own = assignments.findLast(({ to }) => to === person);
    if (own?.declined) return { step: 'weigeren', by: person, at: own.declined.at };
    if (own?.undone) return { step: 'toewijzing-ongedaan', by: own.undone.by, at: own.undone.at };
    return (
      own?.accepted && {
        step: 'accepteren',
        by: person,
        at: own.accepted.at,
        undo: 'acceptatie-ongedaan',
      }
    );
  },
  // Once somebody else has it, or the answer has left, nothing is asked of who handled it, and no newer card need stand below his.
  'wat-nu': (complaint, person) => {
    const own = complaint.assignments.findLast(({ to }) => to === person);
    if (own?.undone) return { step: 'toewijzing-ongedaan', by: own.undone.by, at: own.undone.at };
    const stage = stageOf(complaint);
    const left = complaint.letters.findLast(({ kind, sent }) => kind === 'afdoening' && sent)?.sent;
    return left && (stage === 'nazorg' || stage === 'afgesloten')
      ? { step: 'brief-verstuurd', by: left.by, at: left.at }
      : undefined;
  },
  bespreken: ({ informal }) =>
    informal?.discussed && {
      step: 'besproken',
      by: informal.discussed.by,
      at: informal.discussed.at,
      undo: 'heropenen',
    },
  commissie: (complaint) => {
    const advice = adviceOf(complaint);
    return advice && { step: 'advies-commissie', by: advice.by, at: advice.at };
  },
  'kies-beslisser': ({ phases }) =>
    phases?.decider && { step: 'beslisser-kiezen', by: phases.decider.by, at: phases.decider.at },
  nabespreken: ({ phases }) =>
    phases?.discussedAfterwards && {
      step: 'nabesproken',
      by: phases.discussedAfterwards.by,
      at: phases.discussedAfterwards.at,
    },
  'lees-mee': ({ verdict }, person) => {
    const reading = verdict.readings.findLast(({ by }) => by === person) ?? verdict.readings.at(-1);
    return reading && { step: 'meegelezen', by: reading.by, at: reading.at };
  },
  'lees-en-beslis': (complaint, person) => {
    const version = submittedDraft(complaint)?.version;
    const { approvals } = complaint.verdict;
    // Of several who decide together each sees what he did himself.
    const last =
      approvals.findLast((one) => one.version === version && one.by === person) ??
      approvals.findLast((one) => one.version === version);
    if (last === undefined || last.withdrawn) return undefined;
    return last.decision === 'akkoord'
      ? {
          step: 'akkoord',
          by: last.by,
          at: last.at,
          undo: 'akkoord-intrekken',
          version: last.version,
        }
      : { step: 'terugsturen', by: last.by, at: last.at };
  },
  teruggestuurd: ({ verdict }) => {
    const draft = verdict.drafts.at(-1);
    return draft && { step: 'oordeel-concept', by: draft.by, at: draft.at };
  },
  vraag: (complaint, person) => lastAnswer({ complaint, person }, 'vraag'),
  oplossing: (complaint, person) => lastAnswer({ complaint, person }, 'oplossing'),
  stilte: (complaint, person) => {
    const word = complaint.letters.findLast(({ kind }) => kind === 'voortgang');
    const talk = contactsOf(complaint).findLast(
      (one) => one.with === 'klager' && one.by === person,
    );
    const said: Act | undefined = talk && { step: 'gesprek-vastleggen', by: person, at: talk.at };
    return word && word.preparedAt > (talk?.at ?? '')
      ? { step: 'voortgangsbericht', by: word.by ?? person, at: word.preparedAt }
      : said;
  },
  toezegging: (complaint, person) => {
    const own = promisesOf(complaint).filter((promise) => keeperOf(promise) === person);
    const kept = own.findLast((promise) => promise.kept)?.kept;
    return kept && { step: 'toezegging-nagekomen', by: kept.by, at: kept.at };
  },
  'termijn-escalatie': gotOn,
  nazorg: ({ closings }) => {
    const closing = closings.at(-1);
    return closing && { step: 'afsluiten', by: closing.by, at: closing.at, undo: 'heropenen' };
  },
};

/** The receipt of a card whose ask is over: who did what and when, and how to take it back. */
export function doneOn(
  { directory }: Pick<Deps, 'directory'>,
  { kind, complaint, person, circumstances }: Card,
): CardView['done'] {
  const act = actOf[kind]?.(complaint, person);
  if (act === undefined) return undefined;
  const { step, by, at, undo, version, unsent } = act;
  const mayUndo = undo && permittedSteps(complaint, person, circumstances).includes(undo);
  return {
    step,
    by: directory.find(by)?.name ?? '',
    at,
    ...(mayUndo && { undo }),
    ...(mayUndo && version !== undefined && { version }),
    ...(unsent && { unsent }),
  };
}
