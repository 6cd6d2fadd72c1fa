import { absenceOf } from '../../domain/organisation/absence.ts';
import { askOf } from '../../domain/steps/ask.ts';
import { callBefore, quietDays } from '../../domain/steps/askDates.ts';
import { behandelaarOf, presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { presentContactRule } from '../../domain/steps/facts/contactRule.ts';
import { presentSettlement } from '../../domain/steps/facts/cycle.ts';
import { presentWait } from '../../domain/steps/facts/waiting.ts';
import { coordinatorFor, discussWith } from '../../domain/steps/people.ts';
import { noticeAskedFrom } from '../../domain/steps/notHandledNotice.ts';
import { standInFor } from '../../domain/steps/standInFor.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { askedAgainAt } from '../../domain/steps/askAgain.ts';
import { after, dayOf, every, type Reminder } from './due.ts';
import { fallingBehind, whySilent } from './fallingBehind.ts';
import { contact, lying, silent } from './handlingReminders.ts';
import { hearings } from './hearingReminders.ts';
import { letters } from './letterReminders.ts';
import { lesson, promises, reaction } from './promiseReminders.ts';
import { questions } from './questionReminders.ts';
import { preparers } from './supporterReminders.ts';
import { approval, reading, replacement } from './verdictReminders.ts';

const firstCall: Reminder = (complaint, circumstances) => {
  const { ask, of } = askOf(complaint, circumstances);
  if (ask !== 'bel-eerst' && ask !== 'bel-opnieuw') return [];
  if (presentWait(complaint, circumstances.time.today)) return [];
  const { workingDays } = circumstances.profile.nudges.firstCall;
  const again = askedAgainAt(complaint, 'eerste-gesprek', circumstances);
  const first = again ? dayOf(again, circumstances) : callBefore(complaint, circumstances);
  return [
    {
      code: 'eerste-gesprek',
      on: every(workingDays, first, circumstances),
      kind: 'bel-eerst',
      of,
    },
  ];
};

const discussion: Reminder = (complaint, circumstances) => {
  const informal = presentSettlement(complaint);
  return informal && !informal.discussed
    ? [
        {
          code: 'bespreken',
          on: every(
            quietDays(circumstances.profile),
            after(informal.on, quietDays(circumstances.profile), circumstances),
            circumstances,
          ),
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
          on: every(workingDays, after(present.on, workingDays, circumstances), circumstances),
          kind: 'termijn-escalatie',
          of: [coordinatorFor(complaint, circumstances), standInFor(complaint, circumstances)],
          why: 'geen-antwoord',
          ...whySilent(complaint, circumstances),
        },
        {
          code: 'gevraagd',
          on: after(present.on, workingDays, circumstances),
          kind: 'wil-jij-behandelen',
          // Who is away reads it when he is back; whoever coordinates chooses meanwhile.
          of: absenceOf(present.to, circumstances.organisation) ? [] : [present.to],
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
          on: every(
            quietDays(circumstances.profile),
            after(accepted.on, workingDays, circumstances),
            circumstances,
          ),
          kind: 'wat-nu',
          of: [behandelaarOf(complaint)],
        },
      ]
    : [];
};

const aftercare: Reminder = (complaint, circumstances) => {
  const { ask, of, date } = askOf(complaint, circumstances);
  if (ask !== 'vraag-tevredenheid') return [];
  const again = askedAgainAt(complaint, 'nazorg', circumstances);
  const { workingDays } = circumstances.profile.nudges.firstCall;
  const on = again ? every(workingDays, dayOf(again, circumstances), circumstances) : date;
  return [{ code: 'nazorg', on, kind: 'nazorg', of }];
};

/** Whether somebody arrived where he was referred to; also after the complaint was closed. */
const referral: Reminder = (complaint, circumstances) => {
  const { ask, of, date } = askOf(complaint, circumstances);
  return ask === 'volg-doorverwijzing'
    ? [{ code: 'doorverwijzing', on: date, kind: 'termijn-nadert', of }]
    : [];
};

/** A ground that passes is looked at again on its day (Awb 9:8 lid 1 onder f). */
const recheck: Reminder = (complaint, circumstances) => {
  const { ask, of, date } = askOf(complaint, circumstances);
  const { workingDays } = circumstances.profile.nudges.unanswered;
  return ask === 'kijk-opnieuw'
    ? [
        {
          code: 'opnieuw-kijken',
          on: every(workingDays, date, circumstances),
          kind: 'termijn-nadert',
          of,
        },
      ]
    : [];
};

/** A rule on contact is looked at again on its day (O59). */
const contactRule: Reminder = (complaint, circumstances) => {
  const rule = presentContactRule(complaint, circumstances.time.today);
  return rule
    ? [
        {
          code: 'contactregel',
          on: rule.reviewOn,
          kind: 'termijn-escalatie',
          of: [coordinatorFor(complaint, circumstances)],
          why: 'contactregel-herzien',
        },
      ]
    : [];
};

/** Nobody handles it yet: the word that it is not handled has a term of its own (Awb 9:8 lid 3). */
const notHandledNotice: Reminder = (complaint, circumstances) => {
  const on = noticeAskedFrom(complaint, circumstances);
  return on === undefined
    ? []
    : [
        {
          code: 'bericht-buiten-behandeling',
          on,
          kind: 'termijn-nadert',
          of: askOf(complaint, circumstances).of,
        },
      ];
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
  lying,
  silent,
  contact,
  reading,
  approval,
  replacement,
  aftercare,
  referral,
  recheck,
  notHandledNotice,
  contactRule,
  promises,
  questions,
  reaction,
  lesson,
  fallingBehind,
  preparers,
} satisfies Readonly<Record<string, Reminder>>;
