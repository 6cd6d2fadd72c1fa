import type { IsoDate } from '../../calendar/isoDate.ts';
import { addWorkingDays } from '../../calendar/workingDays.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { Referral } from '../../complaint/referral.ts';
import type { Circumstances } from '../context.ts';

/** Referrals of whom nobody knows yet whether the complainant arrived there. */
export function openReferrals({ referrals = [] }: Complaint): readonly Referral[] {
  return referrals.filter(({ arrived }) => arrived === undefined);
}

/** Day on which is asked whether the one referred arrived: working days of the profile after it was last asked; the earliest of all. */
export function referralAskedOn(
  complaint: Complaint,
  { profile, calendar }: Pick<Circumstances, 'profile' | 'calendar'>,
): IsoDate | undefined {
  const { workingDays } = profile.nudges.referral;
  return openReferrals(complaint)
    .map(({ on, askedAfter }) => addWorkingDays(askedAfter.at(-1)?.on ?? on, workingDays, calendar))
    .toSorted()[0];
}
