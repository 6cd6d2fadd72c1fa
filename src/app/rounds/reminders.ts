import { askOf } from '../../domain/steps/ask.ts';
import { callBefore } from '../../domain/steps/askDates.ts';
import { behandelaarOf, presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { presentSettlement } from '../../domain/steps/facts/cycle.ts';
import { openLetters } from '../../domain/steps/facts/letters.ts';
import { coordinatorFor, discussWith, supportFor } from '../../domain/steps/people.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { askedAgainAt } from '../../domain/steps/askAgain.ts';
import { after, dayOf, every, type Reminder } from './due.ts';
import { contact, hearings } from './handlingReminders.ts';
import { approval, reading, replacement } from './verdictReminders.ts';

const firstCall: Reminder = (complaint, circumstances) => {
  const { ask, of } = askOf(complaint, circumstances);
  if (ask !== 'bel-eerst' && ask !== 'bel-opnieuw') return [];
  const { workingDays } = circumstances.profile.nudges.firstCall;
  const again = askedAgainAt(complaint, 'eerste-gesprek', circumstances);
  const first = callBefore(complaint, circumstances);
  // After an attempt the re-ask it owes comes first.
  const next = again && after(dayOf(again, circumstances), workingDays, circumstances);
  return [
    {
      code: 'eerste-gesprek',
      on: every(workingDays, next && next > first ? next : first, circumstances),
      kind: 'bel-eerst',
      of,
    },
  ];
};

const letters: Reminder = (complaint, circumstances) => {
  const { letterUnsent, unanswered } = circumstances.profile.nudges;
  return openLetters(complaint).map(({ id, leavesAt }) => ({
    code: `brief-${id}`,
    on: every(
      unanswered.workingDays,
      after(dayOf(leavesAt, circumstances), letterUnsent.workingDays, circumstances),
      circumstances,
    ),
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
          why: 'geen-antwoord',
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
  replacement,
  aftercare,
} satisfies Readonly<Record<string, Reminder>>;
