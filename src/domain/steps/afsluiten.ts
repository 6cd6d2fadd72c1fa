import type { Complaint } from '../complaint/complaint.ts';
import type { OwedNotice } from '../complaint/notice.ts';
import type { StepContext } from './context.ts';
import { decided, refused, type DecideStep } from './decision.ts';
import { accusedPerson } from './facts/accused.ts';
import { forwardingOpen } from './facts/admissibility.ts';
import { attemptsSinceReached } from './facts/contacts.ts';
import { maySpeak } from './facts/contactRule.ts';
import { aftercareDone } from './facts/aftercare.ts';
import { presentSettlement } from './facts/cycle.ts';
import { openLetters } from './facts/letters.ts';
import { openReferrals } from './facts/referrals.ts';
import { unattendedPromises } from './facts/promises.ts';
import { hearingsOff } from './hearingsOff.ts';
import { owe } from './owe.ts';
import { managerOfAccused } from './people.ts';

/**
 * Closes a complaint after its letter left and the complainant was asked, or could not be reached in the
 * attempts of the profile; a person decides, never silence. What was settled to satisfaction closes so where
 * the procedure knows no talk with the team.
 *
 * @see experience.md §2, never 4; requirement E41
 */
export const decideAfsluiten: DecideStep<'afsluiten'> = (complaint, _input, context) => {
  const { by, time, profile } = context;
  const informal = presentSettlement(complaint);
  if (informal && profile.steps.besproken) return refused('not-discussed');
  if (openLetters(complaint).length > 0) return refused('letter-open');
  if (openReferrals(complaint).length > 0) return refused('referral-open');
  if (unattendedPromises(complaint).length > 0) return refused('promise-open');
  if (informal && forwardingOpen(complaint, profile)) return refused('not-forwarded');
  // Of whom he may not be called nothing is asked; he may write (O59).
  const speaks = maySpeak(complaint, by, time.today);
  if (!informal && speaks && !aftercareDone(complaint, profile)) {
    return attemptsSinceReached(complaint, 'nazorg').length === 0
      ? refused('not-now')
      : refused('tried-too-little', { ...profile.reaching });
  }
  const as = informal ? 'informeel-tevreden' : 'afgehandeld';
  const closing = { on: time.today, at: time.now, by, as } as const;
  const { complaint: ended } = hearingsOff(complaint, context);
  return decided(
    { ...ended, closings: [...complaint.closings, closing] },
    { action: 'afsluiten' },
    informal && complaint.told ? settledNotices(complaint, context) : [],
  );
};

// The employee hears that it is over, and his manager is asked to talk it over where the procedure wants that.
const settledNotices = (complaint: Complaint, context: StepContext): readonly OwedNotice[] => [
  ...owe('over-jou-uitkomst', accusedPerson(complaint, context)),
  ...owe('nabespreken', context.profile.steps.nabesproken && managerOfAccused(complaint, context)),
];
