import { timeIn } from '../../calendar/zone.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { Hearing } from '../../complaint/hearing.ts';
import type { Circumstances } from '../context.ts';
import { openHearings } from './hearings.ts';
import { openLetters } from './letters.ts';

/** Hearings still to come to which the employee is invited, the earliest first. */
export const invitationsOf = (
  complaint: Complaint,
  { time, profile }: Pick<Circumstances, 'time' | 'profile'>,
): readonly Hearing[] => {
  const now = `${time.today} ${timeIn(profile.zone, time.now)}`;
  return openHearings(complaint).filter(
    (hearing) => hearing.sides.includes('beklaagde') && momentOf(hearing) > now,
  );
};

/**
 * Day and time of a hearing, as they sort and as an invitation names them.
 *
 * @example
 * momentOf({ plannedFor: '2026-03-20', time: '10:00' }) //=> '2026-03-20 10:00'
 */
export const momentOf = ({ plannedFor, time }: Pick<Hearing, 'plannedFor' | 'time'>): string =>
  `${plannedFor} ${time}`;

/** The complainant's invitation, made with planning the hearing or with moving it, has not left. */
export const isUninvited = (complaint: Complaint, { id }: Hearing): boolean =>
  openLetters(complaint).some(({ hearing }) => hearing === id);
