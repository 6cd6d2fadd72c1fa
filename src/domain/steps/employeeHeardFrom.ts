import type { IsoDate } from '../calendar/isoDate.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Circumstances } from './context.ts';

/**
 * First day on which the employee can be heard: he has had the copy for the working days of the profile. Absent
 * until he has it.
 *
 * @see Awb art. 9:9, art. 9:10; experience.md §2
 */
export const employeeHeardFrom = (
  { copy }: Complaint,
  { profile, calendar }: Pick<Circumstances, 'profile' | 'calendar'>,
): IsoDate | undefined =>
  copy && addWorkingDays(copy.on, profile.hearing.copyBeforeInvitation.workingDays, calendar);
