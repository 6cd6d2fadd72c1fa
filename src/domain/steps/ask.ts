import { dateIn } from '../calendar/zone.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import {
  aftercareBefore,
  answerBefore,
  callBefore,
  handBackBefore,
  noticeBefore,
  settleBefore,
} from './askDates.ts';
import { askOfAdmission } from './askOfAdmission.ts';
import { askOfBehandelaar } from './askOfBehandelaar.ts';
import { askOfPromise } from './askOfPromise.ts';
import { withAskedBeside } from './askedBeside.ts';
import { askOfCommittee, askOfTesting } from './askOfPhases.ts';
import { stillToRead } from './asked.ts';
import type { Ask, Stage, StepCode } from './codes.ts';
import type { Circumstances } from './context.ts';
import { forwardingOpen, mayBeHandled } from './facts/admissibility.ts';
import { aftercareDone } from './facts/aftercare.ts';
import { behandelaarOf, proposedOf } from './facts/assignment.ts';
import { maySpeak } from './facts/contactRule.ts';
import { attemptsSinceReached, firstContactMade, wantsCalls } from './facts/contacts.ts';
import { lessonDue } from './facts/lesson.ts';
import { openLetters } from './facts/letters.ts';
import { presentNotHandled } from './facts/notHandled.ts';
import { referralAskedOn } from './facts/referrals.ts';
import {
  approverFor,
  coordinatorFor,
  discussWith,
  managerOfAccused,
  supportFor,
} from './people.ts';
import { stageOf } from './stage.ts';

/** What a complaint asks for now, of whom, and by when. */
export interface Asking {
  readonly ask: Ask;
  /** Step behind the one primary button. */
  readonly primary?: StepCode;
  /** Everybody of whom it is asked; any of them will do. */
  readonly of: readonly PersonId[];
  /** Last working day on or before the day by which it is to be done. */
  readonly date: IsoDate;
}

type Part = Omit<Asking, 'date'> & { readonly date?: IsoDate | undefined };
type AskOfStage = (complaint: Complaint, circumstances: Circumstances) => Part;

const someone = (person: PersonId | undefined): readonly PersonId[] =>
  person === undefined ? [] : [person];

/** A referral is asked after on its day; before it, what the complaint itself asks goes first. */
const askOfReferral = (complaint: Complaint, circumstances: Circumstances): Part | undefined => {
  const date = referralAskedOn(complaint, circumstances);
  return date === undefined
    ? undefined
    : {
        ask: 'volg-doorverwijzing',
        primary: 'doorverwijzing-aangekomen',
        of: someone(coordinatorFor(complaint, circumstances)),
        date,
      };
};

const askOfDueReferral = (complaint: Complaint, circumstances: Circumstances): Part | undefined => {
  const asked = askOfReferral(complaint, circumstances);
  return asked?.date !== undefined && asked.date <= circumstances.time.today ? asked : undefined;
};

const askOfParked: AskOfStage = (complaint, circumstances) => ({
  ask: 'kijk-opnieuw',
  primary: 'heropenen',
  of: someone(coordinatorFor(complaint, circumstances)),
  date: presentNotHandled(complaint)?.checkOn,
});

const askOfNew: AskOfStage = (complaint, circumstances) => {
  const referral = askOfDueReferral(complaint, circumstances);
  if (referral) return referral;
  const coordinator = coordinatorFor(complaint, circumstances);
  const of = someone(coordinator);
  const admission = askOfAdmission(complaint, circumstances);
  if (admission) {
    const sending = admission.ask === 'verstuur-brief';
    return { ...admission, of: sending ? supportFor(complaint, circumstances) : of };
  }
  const testing = firstContactMade(complaint) ? askOfTesting(complaint, circumstances) : undefined;
  if (testing) return { ...testing, of };
  const again =
    complaint.reopenings.length > 0 || complaint.assignments.some(({ declined }) => declined);
  const speaks = maySpeak(complaint, coordinator, circumstances.time.today);
  if (again || firstContactMade(complaint) || !wantsCalls(complaint) || !speaks) {
    return { ask: 'kies-behandelaar', primary: 'toewijzen', of };
  }
  const attempts = attemptsSinceReached(complaint, 'eerste-gesprek').length;
  return {
    ask: attempts > 0 ? 'bel-opnieuw' : 'bel-eerst',
    primary: 'gesprek-vastleggen',
    of,
    date: callBefore(complaint, circumstances),
  };
};

// Settled, in a procedure without a talk with the team: the coordinator closes it.
const askOfSettled = (complaint: Complaint, circumstances: Circumstances): Part | undefined => {
  if (circumstances.profile.steps.besproken) return undefined;
  const of = someone(coordinatorFor(complaint, circumstances));
  return forwardingOpen(complaint, circumstances.profile)
    ? { ask: 'leg-ontvangst-vast', primary: 'doorgestuurd', of }
    : { ask: 'sluit-af', primary: 'afsluiten', of };
};

const askOfLetter: AskOfStage = (complaint, circumstances) => {
  const { profile, time } = circumstances;
  const onHold = openLetters(complaint).find(
    ({ kind, leavesAt }) => kind === 'afdoening' && time.now < leavesAt,
  );
  return onHold
    ? { ask: 'brief-wacht', of: [], date: dateIn(profile.zone, onHold.leavesAt) }
    : {
        ask: 'verstuur-brief',
        primary: 'brief-verstuurd',
        of: supportFor(complaint, circumstances),
        date: mayBeHandled(complaint, profile) ? undefined : noticeBefore(complaint, circumstances),
      };
};

// Asked of the manager once, and of nobody where there is none; closing waits for neither.
const askOfAfterwards = (complaint: Complaint, circumstances: Circumstances): Part | undefined => {
  if (circumstances.profile.steps.nabesproken === undefined) return undefined;
  const manager = complaint.told && managerOfAccused(complaint, circumstances);
  return manager === undefined || complaint.phases?.discussedAfterwards
    ? undefined
    : {
        ask: 'bespreek-na',
        primary: 'nabesproken',
        of: [manager, ...someone(coordinatorFor(complaint, circumstances))],
      };
};

const askOfAftercare: AskOfStage = (complaint, circumstances) => {
  const of = someone(coordinatorFor(complaint, circumstances));
  const promise = askOfPromise(complaint, circumstances);
  if (promise) return { ...promise, of };
  const speaks = maySpeak(complaint, of[0], circumstances.time.today);
  return !speaks || aftercareDone(complaint, circumstances.profile)
    ? (askOfReferral(complaint, circumstances) ??
        askOfAfterwards(complaint, circumstances) ?? { ask: 'sluit-af', primary: 'afsluiten', of })
    : {
        ask: 'vraag-tevredenheid',
        primary: 'tevredenheid',
        of,
        date: aftercareBefore(complaint, circumstances),
      };
};

/** What goes on after closing: promises, and lessons on their day. */
const askAfterwards: AskOfStage = (complaint, circumstances) => {
  const of = someone(coordinatorFor(complaint, circumstances));
  const promise = askOfPromise(complaint, circumstances);
  if (promise) return { ...promise, of };
  const lesson = lessonDue(complaint, circumstances.time.today);
  return lesson
    ? { ask: 'controleer-les', primary: 'les-gecontroleerd', of, date: lesson.checkOn }
    : { ask: 'niets', of: [] };
};

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
    const approver = approverFor(complaint, circumstances);
    return approver === undefined
      ? {
          ask: 'kies-beslisser',
          primary: 'beslisser-kiezen',
          of: someone(coordinatorFor(complaint, circumstances)),
        }
      : { ask: 'lees-en-beslis', primary: 'akkoord', of: [approver] };
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
}

/** What a complaint asks now of those who are asked, and of support beside them. */
export function askedOfAll(complaint: Complaint, circumstances: Circumstances): AskedOfAll {
  const asking = askOf(complaint, circumstances);
  const promise = promiseWithoutHandler(complaint, circumstances);
  const letterMayLeave = openLetters(complaint).some(
    ({ leavesAt }) => leavesAt <= circumstances.time.now,
  );
  if (!letterMayLeave) return { asking, ...promise };
  const of = supportFor(complaint, circumstances);
  return {
    asking,
    ...promise,
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
export function asSeenBy({ asking, letter, promise }: AskedOfAll, person: PersonId): Asking {
  if (asking.of.includes(person)) return asking;
  if (letter?.of.includes(person)) return letter;
  if (promise?.of.includes(person)) return promise;
  const { primary: _notHis, ...watched } = asking;
  return watched;
}

/** What a complaint asks now, as one person sees it. */
export const askFor = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): Asking => asSeenBy(askedOfAll(complaint, circumstances), person);
