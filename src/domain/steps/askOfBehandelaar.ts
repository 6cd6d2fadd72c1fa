import type { IsoDate } from '../calendar/isoDate.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import { timeIn } from '../calendar/zone.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { isReturned, presentDraft } from '../verdict/draft.ts';
import type { Ask, StepCode } from './codes.ts';
import type { Circumstances } from './context.ts';
import { accountsState } from './facts/accounts.ts';
import { isAboutAPerson } from './facts/accused.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { maySpeak } from './facts/contactRule.ts';
import { openHearings, sidesToHear } from './facts/hearings.ts';
import { askOfPromise } from './askOfPromise.ts';

/** What is asked, the step behind its button, and its own date where it has one. */
export interface NextThing {
  readonly ask: Ask;
  readonly primary?: StepCode;
  readonly date?: IsoDate;
}

/** Next thing for who handles it: what was promised for tomorrow, then telling, copy, hearings, verdict, in the order of the law. */
export const askOfBehandelaar = (complaint: Complaint, circumstances: Circumstances): NextThing => {
  const promise = askOfPromise(complaint, circumstances);
  if (promise) return promise;
  const draft = presentDraft(complaint);
  if (draft && isReturned(complaint, draft)) {
    return { ask: 'pas-oordeel-aan', primary: 'oordeel-concept' };
  }
  if (isAboutAPerson(complaint, circumstances)) {
    if (complaint.told === undefined) return { ask: 'vertel-het-zelf', primary: 'verteld' };
    if (complaint.copy === undefined && circumstances.profile.steps.afschrift) {
      return { ask: 'geef-afschrift', primary: 'afschrift' };
    }
  }
  return (
    askOfHearing(complaint, circumstances) ??
    askOfAccounts(complaint) ?? {
      ask: 'schrijf-oordeel',
      primary: draft ? 'ter-meelezing' : 'oordeel-concept',
    }
  );
};

const askOfHearing = (
  complaint: Complaint,
  circumstances: Circumstances,
): NextThing | undefined => {
  const { time, profile } = circumstances;
  const now = `${time.today} ${timeIn(profile.zone, time.now)}`;
  const [next] = openHearings(complaint);
  if (next && `${next.plannedFor} ${next.time}` <= now) {
    return {
      ask: 'leg-hoorgesprek-vast',
      primary: 'hoorgesprek-vastleggen',
      // Writing it up takes a day or two; the day of the hearing itself is no day to be late on.
      date: addWorkingDays(
        next.plannedFor,
        profile.nudges.unanswered.workingDays,
        circumstances.calendar,
      ),
    };
  }
  const planned = openHearings(complaint).flatMap(({ sides }) => sides);
  const open = sidesToHear(complaint, circumstances).find((side) => !planned.includes(side));
  const speaks = maySpeak(complaint, behandelaarOf(complaint), time.today);
  // He is heard all the same, in another form: a rule on contact takes away no right (O59).
  if (open === 'klager' && !speaks) {
    return { ask: 'bied-schriftelijk-horen', primary: 'hoorgesprek-plannen' };
  }
  if (open) return { ask: `hoor-${open}`, primary: 'hoorgesprek-plannen' };
  return next && { ask: 'hoorgesprek-komt', date: next.plannedFor };
};

const askOfAccounts = (complaint: Complaint): NextThing | undefined => {
  switch (accountsState(complaint)) {
    case 'voorleggen':
      return { ask: 'leg-verslag-voor', primary: 'verslag-voorleggen' };
    case 'wacht-op-reactie':
      return { ask: 'vraag-reactie', primary: 'reactie-vastleggen' };
    case 'geen-verschil':
    case 'klaar':
      return undefined;
  }
};
