import { dateIn } from '../calendar/zone.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { aftercareBefore, noticeBefore } from './askDates.ts';
import { askOfPromise } from './askOfPromise.ts';
import { askOfReferral } from './askOfReferral.ts';
import { someone, type AskOfStage, type Part } from './asking.ts';
import type { Circumstances } from './context.ts';
import { forwardingOpen, mayBeHandled } from './facts/admissibility.ts';
import { aftercareDone } from './facts/aftercare.ts';
import { maySpeak } from './facts/contactRule.ts';
import { lessonDue } from './facts/lesson.ts';
import { openLetters } from './facts/letters.ts';
import { presentNotHandled } from './facts/notHandled.ts';
import { coordinatorFor, managerOfAccused, supportFor } from './people.ts';

/** Not handled for a reason that passes: looked at again on its day. */
export const askOfParked: AskOfStage = (complaint, circumstances) => ({
  ask: 'kijk-opnieuw',
  primary: 'heropenen',
  of: someone(coordinatorFor(complaint, circumstances)),
  date: presentNotHandled(complaint)?.checkOn,
});

/** Settled, in a procedure without a talk with the team: the coordinator closes it. */
export const askOfSettled = (
  complaint: Complaint,
  circumstances: Circumstances,
): Part | undefined => {
  if (circumstances.profile.steps.besproken) return undefined;
  const of = someone(coordinatorFor(complaint, circumstances));
  return forwardingOpen(complaint, circumstances.profile)
    ? { ask: 'leg-ontvangst-vast', primary: 'doorgestuurd', of }
    : { ask: 'sluit-af', primary: 'afsluiten', of };
};

/** The closing letter: waiting, or to be sent. */
export const askOfLetter: AskOfStage = (complaint, circumstances) => {
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

/** After the letter: is the complainant content, and did what was promised happen? */
export const askOfAftercare: AskOfStage = (complaint, circumstances) => {
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
export const askAfterwards: AskOfStage = (complaint, circumstances) => {
  const of = someone(coordinatorFor(complaint, circumstances));
  const promise = askOfPromise(complaint, circumstances);
  if (promise) return { ...promise, of };
  const lesson = lessonDue(complaint, circumstances.time.today);
  return lesson
    ? { ask: 'controleer-les', primary: 'les-gecontroleerd', of, date: lesson.checkOn }
    : { ask: 'niets', of: [] };
};
