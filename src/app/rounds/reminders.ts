import { addWorkingDays } from '../../domain/calendar/workingDays.ts';
import { dateIn } from '../../domain/calendar/zone.ts';
import type { IsoDate, Instant } from '../../domain/calendar/isoDate.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { askOf, callBefore } from '../../domain/steps/ask.ts';
import { stillToRead } from '../../domain/steps/asked.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { behandelaarOf, presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { presentSettlement } from '../../domain/steps/facts/cycle.ts';
import { openHearings } from '../../domain/steps/facts/hearings.ts';
import { openLetters } from '../../domain/steps/facts/letters.ts';
import { coordinatorFor, discussWith, supportFor } from '../../domain/steps/people.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { presentDraft, readingsOf } from '../../domain/verdict/draft.ts';
import type { Reminder } from './due.ts';

const after = (from: IsoDate, workingDays: number, { calendar }: Circumstances): IsoDate =>
  addWorkingDays(from, workingDays, calendar);

const dayOf = (instant: Instant, { profile }: Circumstances): IsoDate =>
  dateIn(profile.zone, instant);

const firstCall: Reminder = (complaint, circumstances) => {
  const { ask, of } = askOf(complaint, circumstances);
  return ask === 'bel-eerst' || ask === 'bel-opnieuw'
    ? [{ code: 'eerste-gesprek', on: callBefore(complaint, circumstances), kind: 'bel-eerst', of }]
    : [];
};

const letters: Reminder = (complaint, circumstances) => {
  const { workingDays } = circumstances.profile.nudges.letterUnsent;
  return openLetters(complaint).map(({ id, leavesAt }) => ({
    code: `brief-${id}`,
    on: after(dayOf(leavesAt, circumstances), workingDays, circumstances),
    kind: 'brief-versturen',
    of: supportFor(complaint, circumstances),
  }));
};

const discussion: Reminder = (complaint, circumstances) => {
  const informal = presentSettlement(complaint);
  const { workingDays } = circumstances.profile.nudges.unanswered;
  return informal && !informal.discussed
    ? [
        {
          code: 'bespreken',
          on: after(informal.on, workingDays, circumstances),
          kind: 'bespreken',
          of: [discussWith(complaint, circumstances)],
        },
      ]
    : [];
};

const assignment: Reminder = (complaint, circumstances) => {
  const present = presentAssignment(complaint);
  const { workingDays } = circumstances.profile.nudges.unanswered;
  return present && stageOf(complaint) === 'toegewezen'
    ? [
        {
          code: 'toewijzing',
          on: after(present.on, workingDays, circumstances),
          kind: 'termijn-escalatie',
          of: [coordinatorFor(complaint, circumstances)],
        },
      ]
    : [];
};

const telling: Reminder = (complaint, circumstances) => {
  const accepted = presentAssignment(complaint)?.accepted;
  const { workingDays } = circumstances.profile.nudges.unanswered;
  return accepted && askOf(complaint, circumstances).ask === 'vertel-het-zelf'
    ? [
        {
          code: 'vertellen',
          on: after(accepted.on, workingDays, circumstances),
          kind: 'wat-nu',
          of: [behandelaarOf(complaint)],
        },
      ]
    : [];
};

const hearings: Reminder = (complaint, circumstances) =>
  stageOf(complaint) === 'in-behandeling'
    ? openHearings(complaint).flatMap(({ id, plannedFor }) => [
        ...(circumstances.time.today < plannedFor
          ? [
              {
                code: `hoorgesprek-${id}`,
                on: after(plannedFor, -1, circumstances),
                kind: 'wat-nu' as const,
                of: [behandelaarOf(complaint)],
              },
            ]
          : []),
        {
          code: `verslag-${id}`,
          on: after(plannedFor, 1, circumstances),
          kind: 'wat-nu' as const,
          of: [behandelaarOf(complaint)],
        },
      ])
    : [];

const contact: Reminder = (complaint, circumstances) => {
  if (stageOf(complaint) !== 'in-behandeling') return [];
  const { workingDays } = circumstances.profile.nudges.noContact;
  return [
    {
      code: 'contact',
      on: after(lastContact(complaint), workingDays, circumstances),
      kind: 'wat-nu',
      of: [behandelaarOf(complaint)],
    },
  ];
};

/** Last day on which the complainant heard something: a talk, a hearing or a letter. */
const lastContact = ({
  registration,
  contacts,
  hearings: all,
  letters: sent,
}: Complaint): IsoDate =>
  [
    registration.received,
    ...contacts.filter((one) => one.with === 'klager' && one.reached).map(({ on }) => on),
    ...all.flatMap(({ sides, held }) => (held && sides.includes('klager') ? [held.on] : [])),
    ...sent.flatMap((letter) => (letter.sent ? [letter.sent.on] : [])),
  ].reduce((last, on) => (on > last ? on : last));

const reading: Reminder = (complaint, circumstances) => {
  const draft = presentDraft(complaint);
  const { workingDays } = circumstances.profile.nudges.unanswered;
  return draft?.submitted && stageOf(complaint) === 'meelezen'
    ? [
        {
          code: `meelezen-v${draft.version}`,
          on: after(dayOf(draft.submitted.at, circumstances), workingDays, circumstances),
          kind: 'lees-mee',
          of: stillToRead(complaint, circumstances),
        },
      ]
    : [];
};

const approval: Reminder = (complaint, circumstances) => {
  const draft = presentDraft(complaint);
  const read = draft && readingsOf(complaint, draft.version).at(-1);
  const { workingDays } = circumstances.profile.nudges.unanswered;
  return read && stageOf(complaint) === 'akkoord-gevraagd'
    ? [
        {
          code: `akkoord-v${draft.version}`,
          on: after(dayOf(read.at, circumstances), workingDays, circumstances),
          kind: 'termijn-escalatie',
          of: [coordinatorFor(complaint, circumstances)],
        },
      ]
    : [];
};

const aftercare: Reminder = (complaint, circumstances) => {
  const asking = askOf(complaint, circumstances);
  return asking.ask === 'vraag-tevredenheid'
    ? [{ code: 'nazorg', on: asking.date, kind: 'nazorg', of: asking.of }]
    : [];
};

/**
 * What is asked again, per duty, from the working days of the profile after it was first asked.
 *
 * @see experience.md §3
 */
export const reminders = {
  firstCall,
  letters,
  discussion,
  assignment,
  telling,
  hearings,
  contact,
  reading,
  approval,
  aftercare,
} satisfies Readonly<Record<string, Reminder>>;
