import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { isReturned, presentDraft } from '../verdict/draft.ts';
import type { Ask, StepCode } from './codes.ts';
import type { Circumstances } from './context.ts';
import { accountsState } from './facts/accounts.ts';
import { isAboutAPerson } from './facts/accused.ts';
import { askOfPromise } from './askOfPromise.ts';
import { askOfMediation, askOfTesting } from './askOfPhases.ts';
import { askOfHearing } from './askOfHearing.ts';

/** What is asked, the step behind its button, and its own date where it has one. */
export interface NextThing {
  readonly ask: Ask;
  readonly primary?: StepCode;
  readonly date?: IsoDate | undefined;
}

/** Next thing for who handles it: what was promised for tomorrow, then telling, copy, hearings, verdict, in the order of the law. */
export const askOfBehandelaar = (complaint: Complaint, circumstances: Circumstances): NextThing => {
  const promise = askOfPromise(complaint, circumstances);
  if (promise) return promise;
  const draft = presentDraft(complaint);
  if (draft && isReturned(complaint, draft)) {
    return { ask: 'pas-oordeel-aan', primary: 'oordeel-concept' };
  }
  const testing = askOfTesting(complaint, circumstances);
  if (testing) return testing;
  if (isAboutAPerson(complaint, circumstances)) {
    if (complaint.told === undefined) return { ask: 'vertel-het-zelf', primary: 'verteld' };
    if (complaint.copy === undefined && circumstances.profile.steps.afschrift) {
      return { ask: 'geef-afschrift', primary: 'afschrift' };
    }
  }
  return (
    askOfMediation(complaint, circumstances) ??
    askOfHearing(complaint, circumstances) ??
    askOfAccounts(complaint) ?? {
      ask: 'schrijf-oordeel',
      primary: draft ? 'ter-meelezing' : 'oordeel-concept',
    }
  );
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
