import { timeIn } from '../../calendar/zone.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { Hearing } from '../../complaint/hearing.ts';
import type { Circumstances } from '../context.ts';
import { openHearings } from './hearings.ts';

/** Hearings still to come to which the employee is invited, the earliest first. */
export const invitationsOf = (
  complaint: Complaint,
  { time, profile }: Pick<Circumstances, 'time' | 'profile'>,
): readonly Hearing[] => {
  const now = `${time.today} ${timeIn(profile.zone, time.now)}`;
  return openHearings(complaint).filter(
    ({ sides, plannedFor, time: at }) => sides.includes('beklaagde') && `${plannedFor} ${at}` > now,
  );
};
