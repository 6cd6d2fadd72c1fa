import { callBefore } from './askDates.ts';
import { askOfAdmission } from './askOfAdmission.ts';
import { askOfTesting } from './askOfPhases.ts';
import { askOfDueReferral } from './askOfReferral.ts';
import { someone, type AskOfStage } from './asking.ts';
import { maySpeak } from './facts/contactRule.ts';
import { attemptsSinceReached, firstContactMade, wantsCalls } from './facts/contacts.ts';
import { coordinatorFor, supportFor } from './people.ts';

/** What a complaint asks that nobody was asked to handle yet: a call first, then whoever handles it. */
export const askOfNew: AskOfStage = (complaint, circumstances) => {
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
