import type { Zone } from '../domain/calendar/zone.ts';
import type { HoldPolicy, NudgePolicy, Profile } from '../domain/procedure/profile.ts';

/** When people are reminded: the product's own choice (experience.md §3), the same in every procedure until one wants another. */
export const nudges: NudgePolicy = {
  firstCall: { workingDays: 2 },
  letterUnsent: { workingDays: 1 },
  unanswered: { workingDays: 2 },
  termNear: { workingDaysBefore: [5, 3, 1, 0] },
  hearingNotPlanned: { workingDaysBefore: 15 },
  noContact: { workingDays: 10 },
  aftercare: { workingDays: 5 },
  referral: { workingDays: 5 },
  notHandledNotice: { weeks: 3 },
};

/** An hour in the calendar, whoever comes. */
export const hearingLasts: Profile['hearing']['lasts'] = { minutes: 60 };

/** Three attempts on two channels before silence says anything. */
export const reaching: Profile['reaching'] = { attempts: 3, channels: 2 };

/** Half an hour of office hours in which a decision can still be taken back. */
export const holdIn = (zone: Zone): HoldPolicy => ({
  workingMinutes: 30,
  hours: { zone, opens: '08:30', closes: '17:00' },
  acceptanceMinutes: 10,
});
