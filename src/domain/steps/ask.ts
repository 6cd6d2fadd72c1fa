import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { answerBefore, handBackBefore, settleBefore } from './askDates.ts';
import { withAskedBeside } from './askedBeside.ts';
import { stillToRead } from './asked.ts';
import { someone, type Asking, type AskOfStage } from './asking.ts';
import { askOfBehandelaar } from './askOfBehandelaar.ts';
import {
  askAfterwards,
  askOfAftercare,
  askOfLetter,
  askOfParked,
  askOfSettled,
} from './askOfEnding.ts';
import { askOfNew } from './askOfNew.ts';
import { askOfCommittee } from './askOfPhases.ts';
import { askOfPromise } from './askOfPromise.ts';
import { askOfStuck } from './askOfStuck.ts';
import { askOfDueReferral, askOfReferral } from './askOfReferral.ts';
import { bodyOf } from './body.ts';
import type { Stage } from './codes.ts';
import type { Circumstances } from './context.ts';
import { behandelaarOf, proposedOf } from './facts/assignment.ts';
import { openLetters } from './facts/letters.ts';
import { approversFor, coordinatorFor, discussWith, supportFor } from './people.ts';
import { stageOf } from './stage.ts';

const asks: Readonly<Record<Stage, AskOfStage>> = {
  nieuw: askOfNew,
  'te-bespreken': (complaint, circumstances) =>
    askOfSettled(complaint, circumstances) ?? {
      ask: 'bespreek-met-team',
      primary: 'besproken',
      of: someone(discussWith(complaint, circumstances)),
    },
  toegewezen: (complaint, circumstances) => ({
    ask: 'wacht-op-acceptatie',
    primary: 'accepteren',
    of: someone(proposedOf(complaint)),
    date: answerBefore(complaint, circumstances),
  }),
  'bij-commissie': askOfCommittee,
  'in-behandeling': (complaint, circumstances) => ({
    date: handBackBefore(complaint, circumstances),
    ...(askOfDueReferral(complaint, circumstances) ?? askOfBehandelaar(complaint, circumstances)),
    of: someone(behandelaarOf(complaint)),
  }),
  meelezen: (complaint, circumstances) => ({
    ...(circumstances.profile.steps.neutraliteit
      ? { ask: 'toets-neutraliteit', primary: 'neutraliteit' }
      : { ask: 'lees-mee', primary: 'meegelezen' }),
    of: stillToRead(complaint, circumstances),
  }),
  'akkoord-gevraagd': (complaint, circumstances) => {
    const approvers = approversFor(complaint, circumstances);
    return approvers.length === 0
      ? {
          ask: 'kies-beslisser',
          // Nobody can be put in the place of a body that is short of members: it goes to somebody else.
          primary: bodyOf(complaint, circumstances) ? 'toewijzen' : 'beslisser-kiezen',
          of: someone(coordinatorFor(complaint, circumstances)),
        }
      : { ask: 'lees-en-beslis', primary: 'akkoord', of: approvers };
  },
  'brief-wacht': askOfLetter,
  nazorg: askOfAftercare,
  'wacht-op-onderzoek': askOfParked,
  afgesloten: (complaint, circumstances) =>
    askOfReferral(complaint, circumstances) ?? askAfterwards(complaint, circumstances),
};

/**
 * What the complaint asks for now. The date is the step's own where it has one, otherwise that of the
 * settling term, as the last working day on or before it.
 *
 * @see experience.md §3
 */
export function askOf(complaint: Complaint, circumstances: Circumstances): Asking {
  const { date, ...asking } = asks[stageOf(complaint)](complaint, circumstances);
  return {
    ...asking,
    of: withAskedBeside(asking, complaint, circumstances),
    date: date ?? settleBefore(complaint, circumstances),
  };
}

/** What is asked of whom, for everybody at once: nothing in it depends on who looks. */
export interface AskedOfAll {
  readonly asking: Asking;
  /** Of support, whatever else goes on: a letter that may leave. */
  readonly letter?: Asking;
  /** Of the coordinator while nobody handles it: a promise that is due does not wait for somebody new. */
  readonly promise?: Asking;
  /** Of whoever coordinates, while nobody works on it or its term would pass without them. */
  readonly stuck?: Asking;
}

/** What a complaint asks now of those who are asked, and of support and coordinators beside them. */
export function askedOfAll(complaint: Complaint, circumstances: Circumstances): AskedOfAll {
  const asking = askOf(complaint, circumstances);
  const stuck = askOfStuck(complaint, circumstances);
  const asked = {
    asking,
    ...promiseWithoutHandler(complaint, circumstances),
    ...(stuck && { stuck }),
  };
  const letterMayLeave = openLetters(complaint).some(
    ({ leavesAt }) => leavesAt <= circumstances.time.now,
  );
  if (!letterMayLeave) return asked;
  const of = supportFor(complaint, circumstances);
  return {
    ...asked,
    letter: { ask: 'verstuur-brief', primary: 'brief-verstuurd', of, date: asking.date },
  };
}

const promiseWithoutHandler = (
  complaint: Complaint,
  circumstances: Circumstances,
): { readonly promise?: Asking } => {
  const promise =
    behandelaarOf(complaint) === undefined ? askOfPromise(complaint, circumstances) : undefined;
  return promise
    ? { promise: { ...promise, of: someone(coordinatorFor(complaint, circumstances)) } }
    : {};
};

/** The same as one person sees it: what is asked of somebody else has no button for him. */
export function asSeenBy({ asking, letter, promise, stuck }: AskedOfAll, person: PersonId): Asking {
  if (asking.of.includes(person)) return asking;
  if (letter?.of.includes(person)) return letter;
  if (promise?.of.includes(person)) return promise;
  if (stuck?.of.includes(person)) return stuck;
  const { primary: _notHis, ...watched } = asking;
  return watched;
}

/** What a complaint asks now, as one person sees it. */
export const askFor = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): Asking => asSeenBy(askedAtThatMoment(complaint, circumstances), person);

// One card asks it several times. Held by the circumstances: those of another moment are others.
const known = new WeakMap<Circumstances, WeakMap<Complaint, AskedOfAll>>();
const askedAtThatMoment = (complaint: Complaint, circumstances: Circumstances): AskedOfAll => {
  const then = known.get(circumstances) ?? new WeakMap<Complaint, AskedOfAll>();
  const asked = then.get(complaint) ?? askedOfAll(complaint, circumstances);
  known.set(circumstances, then.set(complaint, asked));
  return asked;
};
