import type { Complaint } from '../complaint/complaint.ts';
import { someone, type Part } from './asking.ts';
import type { Circumstances } from './context.ts';
import { referralAskedOn } from './facts/referrals.ts';
import { coordinatorFor } from './people.ts';

/** A referral is asked after on its day; before it, what the complaint itself asks goes first. */
export const askOfReferral = (
  complaint: Complaint,
  circumstances: Circumstances,
): Part | undefined => {
  const date = referralAskedOn(complaint, circumstances);
  return date === undefined
    ? undefined
    : {
        ask: 'volg-doorverwijzing',
        primary: 'doorverwijzing-aangekomen',
        of: someone(coordinatorFor(complaint, circumstances)),
        date,
      };
};

/** The same, from its day on. */
export const askOfDueReferral = (
  complaint: Complaint,
  circumstances: Circumstances,
): Part | undefined => {
  const asked = askOfReferral(complaint, circumstances);
  return asked?.date !== undefined && asked.date <= circumstances.time.today ? asked : undefined;
};
