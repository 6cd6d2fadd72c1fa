import { addWorkingDays, lastWorkingDayOnOrBefore } from '../calendar/workingDays.ts';
import { dateIn, timeIn } from '../calendar/zone.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { termFactsOf } from '../terms/facts.ts';
import { afdoening } from '../terms/verdaging.ts';
import { isReturned, presentDraft } from '../verdict/draft.ts';
import { stillToRead } from './asked.ts';
import type { Ask, Stage, StepCode } from './codes.ts';
import type { Circumstances } from './context.ts';
import { isAboutAPerson } from './facts/accused.ts';
import { aftercareDone } from './facts/aftercare.ts';
import { behandelaarOf, presentAssignment, proposedOf } from './facts/assignment.ts';
import { attemptsSinceReached, firstContactMade, isReachable } from './facts/contacts.ts';
import { openHearings, sidesToHear } from './facts/hearings.ts';
import { openLetters } from './facts/letters.ts';
import { approverFor, coordinatorFor, discussWith, supportFor } from './people.ts';
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

const askOfNew: AskOfStage = (complaint, circumstances) => {
  const of = someone(coordinatorFor(complaint, circumstances));
  const declined = complaint.assignments.length > 0 || complaint.reopenings.length > 0;
  if (declined || firstContactMade(complaint) || !isReachable(complaint)) {
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

const askOfBehandelaar = (complaint: Complaint, circumstances: Circumstances): Omit<Part, 'of'> => {
  const draft = presentDraft(complaint);
  if (draft && isReturned(complaint, draft)) {
    return { ask: 'pas-oordeel-aan', primary: 'oordeel-concept' };
  }
  if (isAboutAPerson(complaint, circumstances)) {
    if (complaint.told === undefined) return { ask: 'vertel-het-zelf', primary: 'verteld' };
    if (complaint.copy === undefined) return { ask: 'geef-afschrift', primary: 'afschrift' };
  }
  return (
    askOfHearing(complaint, circumstances) ?? {
      ask: 'schrijf-oordeel',
      primary: draft ? 'ter-meelezing' : 'oordeel-concept',
    }
  );
};

const askOfHearing = (
  complaint: Complaint,
  circumstances: Circumstances,
): Omit<Part, 'of'> | undefined => {
  const { time, profile } = circumstances;
  const now = `${time.today} ${timeIn(profile.zone, time.now)}`;
  const [next] = openHearings(complaint);
  if (next && `${next.plannedFor} ${next.time}` <= now) {
    return {
      ask: 'leg-hoorgesprek-vast',
      primary: 'hoorgesprek-vastleggen',
      date: next.plannedFor,
    };
  }
  const planned = openHearings(complaint).flatMap(({ sides }) => sides);
  const open = sidesToHear(complaint, circumstances).find((side) => !planned.includes(side));
  if (open) return { ask: `hoor-${open}`, primary: 'hoorgesprek-plannen' };
  return next && { ask: 'hoorgesprek-komt', date: next.plannedFor };
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
      };
};

const askOfAftercare: AskOfStage = (complaint, circumstances) => {
  const of = someone(coordinatorFor(complaint, circumstances));
  return aftercareDone(complaint, circumstances.profile)
    ? { ask: 'sluit-af', primary: 'afsluiten', of }
    : {
        ask: 'vraag-tevredenheid',
        primary: 'tevredenheid',
        of,
        date: aftercareBefore(complaint, circumstances),
      };
};

const asks: Readonly<Record<Stage, AskOfStage>> = {
  nieuw: askOfNew,
  'te-bespreken': (complaint, circumstances) => ({
    ask: 'bespreek-met-team',
    primary: 'besproken',
    of: someone(discussWith(complaint, circumstances)),
  }),
  toegewezen: (complaint, circumstances) => ({
    ask: 'wacht-op-acceptatie',
    primary: 'accepteren',
    of: someone(proposedOf(complaint)),
    date: answerBefore(complaint, circumstances),
  }),
  'in-behandeling': (complaint, circumstances) => ({
    ...askOfBehandelaar(complaint, circumstances),
    of: someone(behandelaarOf(complaint)),
  }),
  meelezen: (complaint, circumstances) => ({
    ask: 'lees-mee',
    primary: 'meegelezen',
    of: stillToRead(complaint, circumstances),
  }),
  'akkoord-gevraagd': (complaint, circumstances) => ({
    ask: 'lees-en-beslis',
    primary: 'akkoord',
    of: someone(approverFor(complaint, circumstances)),
  }),
  'brief-wacht': askOfLetter,
  nazorg: askOfAftercare,
  afgesloten: () => ({ ask: 'niets', of: [] }),
};

/**
 * What the complaint asks for now. The date is the step's own where it has one, otherwise that of the
 * settling term, as the last working day on or before it.
 *
 * @see experience.md §3
 */
export function askOf(complaint: Complaint, circumstances: Circumstances): Asking {
  const { date, ...asking } = asks[stageOf(complaint)](complaint, circumstances);
  return { ...asking, date: date ?? settleBefore(complaint, circumstances) };
}

/**
 * The same, as one person sees it: what is asked of somebody else has no button for him. Support is asked
 * to send a letter whatever else goes on.
 */
export function askFor(
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): Asking {
  const asking = askOf(complaint, circumstances);
  if (asking.of.includes(person)) return asking;
  const letterMayLeave = openLetters(complaint).some(
    ({ leavesAt }) => leavesAt <= circumstances.time.now,
  );
  const support = supportFor(complaint, circumstances);
  if (letterMayLeave && support.includes(person)) {
    return { ask: 'verstuur-brief', primary: 'brief-verstuurd', of: support, date: asking.date };
  }
  const { primary: _notHis, ...watched } = asking;
  return watched;
}

/** Last working day on or before the planned end of the settling term. */
export function settleBefore(complaint: Complaint, { profile, calendar }: Circumstances): IsoDate {
  const { gepland } = afdoening(termFactsOf(complaint), { profile, calendar });
  return lastWorkingDayOnOrBefore(gepland, calendar);
}

/** Last day of the promised first call: working days of the profile after it was registered, as nobody can call earlier. */
export function callBefore(
  { registration }: Complaint,
  { profile, calendar }: Pick<Circumstances, 'profile' | 'calendar'>,
): IsoDate {
  const { workingDays } = profile.nudges.firstCall;
  return addWorkingDays(dateIn(profile.zone, registration.at), workingDays, calendar);
}

const answerBefore = (
  complaint: Complaint,
  { profile, calendar }: Circumstances,
): IsoDate | undefined => {
  const asked = presentAssignment(complaint)?.on;
  return asked && addWorkingDays(asked, profile.nudges.unanswered.workingDays, calendar);
};

const aftercareBefore = (
  complaint: Complaint,
  { profile, calendar }: Circumstances,
): IsoDate | undefined => {
  const left = complaint.letters.findLast(({ kind, sent }) => kind === 'afdoening' && sent)?.sent;
  return left && addWorkingDays(left.on, profile.nudges.aftercare.workingDays, calendar);
};
