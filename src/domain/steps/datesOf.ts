import type { IsoDate } from '../calendar/isoDate.ts';
import { lastWorkingDayOnOrBefore } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Side } from '../complaint/hearing.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { termFactsOf } from '../terms/facts.ts';
import type { Asking } from './asking.ts';
import { handBackBefore, noticeBefore, settleBefore } from './askDates.ts';
import type { Ask } from './codes.ts';
import type { Circumstances } from './context.ts';
import { answerOf } from './facts/admissibility.ts';
import { isClosed } from './facts/cycle.ts';
import { uncheckedLesson } from './facts/lesson.ts';
import { keeperOf, openPromises, openPromisesOf } from './facts/promises.ts';
import { openQuestionsTo } from './facts/questions.ts';
import { noticeAskedFrom, noticeBefore as notHandledBefore } from './notHandledNotice.ts';
import { stageOf } from './stage.ts';

export type DatedKind =
  | 'hoorgesprek'
  /** Planned end of the settling term. */
  | 'afdoening'
  | 'bericht-buiten-behandeling'
  /** Of a procedure that tests admissibility, and hands back a report. */
  | 'antwoord'
  | 'rapport'
  | 'toezegging'
  /** A question to a colleague without the dossier. */
  | 'vraag'
  | 'les'
  /** What the complaint asks now, where that has a date of its own. */
  | 'nu';

/** Something that happens or is due on a day. */
export interface Dated {
  readonly kind: DatedKind;
  /** Of a hearing its day; of what is due the last working day on or before it. */
  readonly date: IsoDate;
  /** Local time `hh:mm`. */
  readonly time?: string;
  readonly sides?: readonly Side[];
  /** A hearing that took place. */
  readonly held?: true;
  /** Of a promise or a question, stable within the complaint. */
  readonly id?: string;
  readonly ask?: Ask;
  /** Who does it; absent is whoever has the complaint in his care. */
  readonly of?: readonly PersonId[];
}

/**
 * The dates of a complaint as somebody with its dossier sees them; terms only while they run.
 *
 * @param asking - what the complaint asks now, as this person sees it.
 * @see experience.md §3 (one date: the last working day on or before the planned one)
 */
export function datesInDossier(
  complaint: Complaint,
  asking: Asking,
  circumstances: Circumstances,
): readonly Dated[] {
  const dates = [
    ...hearingDates(complaint),
    ...(isClosed(complaint) ? [] : termDates(complaint, circumstances)),
    ...openPromises(complaint).map((promise) =>
      due({ kind: 'toezegging', id: promise.id, of: [keeperOf(promise)] }, promise, circumstances),
    ),
    ...lessonDates(complaint, circumstances),
  ];
  const { ask, date, of } = asking;
  const isNew =
    ask !== 'niets' && of.length > 0 && dates.every((one) => one.date !== date || one.held);
  return isNew ? [...dates, { kind: 'nu', date, ask, of }] : dates;
}

/**
 * The dates that the page of the employee complained about shows him.
 *
 * @see law.md §6
 */
export const datesAboutHim = (
  complaint: Complaint,
  circumstances: Circumstances,
): readonly Dated[] => [
  ...hearingDates(complaint).filter(({ sides }) => sides?.includes('beklaagde')),
  ...(isClosed(complaint) ? [] : settleDates(complaint, circumstances)),
];

/** What a colleague promised or is asked, who need not see the dossier for it. */
export const datesOfHisOwn = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): readonly Dated[] => [
  ...openPromisesOf(complaint, person).map((promise) =>
    due({ kind: 'toezegging', id: promise.id, of: [person] }, promise, circumstances),
  ),
  ...openQuestionsTo(complaint, person).map((question) =>
    due({ kind: 'vraag', id: question.id, of: [person] }, question, circumstances),
  ),
];

const hearingDates = ({ hearings }: Complaint): readonly Dated[] =>
  hearings
    .filter(({ cancelled }) => cancelled === undefined)
    .map(({ plannedFor, time, sides, held }) =>
      // What was recorded afterwards has no time.
      held
        ? { kind: 'hoorgesprek', date: held.on, sides, held: true }
        : { kind: 'hoorgesprek', date: plannedFor, time, sides },
    );

const termDates = (complaint: Complaint, circumstances: Circumstances): readonly Dated[] => {
  const notHandled =
    noticeAskedFrom(complaint, circumstances) && notHandledBefore(complaint, circumstances);
  const answer = answerOf(complaint)?.sent ? undefined : noticeBefore(complaint, circumstances);
  const report =
    stageOf(complaint) === 'in-behandeling' ? handBackBefore(complaint, circumstances) : undefined;
  return [
    ...settleDates(complaint, circumstances),
    ...onDay('bericht-buiten-behandeling', notHandled, circumstances),
    ...onDay('antwoord', answer, circumstances),
    ...onDay('rapport', report, circumstances),
  ];
};

const settleDates = (complaint: Complaint, circumstances: Circumstances): readonly Dated[] =>
  termFactsOf(complaint, circumstances).ended
    ? []
    : onDay('afdoening', settleBefore(complaint, circumstances), circumstances);

const lessonDates = (complaint: Complaint, circumstances: Circumstances): readonly Dated[] =>
  isClosed(complaint)
    ? onDay('les', uncheckedLesson(complaint)?.lesson.checkOn, circumstances)
    : [];

const onDay = (
  kind: DatedKind,
  date: IsoDate | undefined,
  circumstances: Circumstances,
): readonly Dated[] => (date ? [due({ kind }, { due: date }, circumstances)] : []);

const due = (
  what: Omit<Dated, 'date'>,
  { due: date }: { readonly due: IsoDate },
  { calendar }: Circumstances,
): Dated => ({ ...what, date: lastWorkingDayOnOrBefore(date, calendar) });
