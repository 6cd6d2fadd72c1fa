import { addWeeks, type IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { termFactsOf } from '../terms/facts.ts';
import { termsOf } from '../terms/termsOf.ts';
import type { Circumstances } from './context.ts';
import { stageOf } from './stage.ts';

/** Last day of the notice that a complaint is not handled; `undefined` where the procedure has no such term. */
export const noticeBefore = (
  complaint: Complaint,
  { profile, calendar }: Pick<Circumstances, 'profile' | 'calendar'>,
): IsoDate | undefined =>
  termsOf(termFactsOf(complaint, { profile, calendar }), profile, calendar).find(
    ({ code }) => code === 'bericht-buiten-behandeling',
  )?.gepland;

/**
 * Day from which the coordinator is reminded of that notice: as long as nobody was asked to handle the complaint
 * and it is not too late for it.
 *
 * @see Awb art. 9:8 lid 3; experience.md §3
 */
export function noticeAskedFrom(
  complaint: Complaint,
  circumstances: Circumstances,
): IsoDate | undefined {
  if (stageOf(complaint) !== 'nieuw' || complaint.reopenings.length > 0) return undefined;
  const { profile, time } = circumstances;
  const last = noticeBefore(complaint, circumstances);
  if (last === undefined || time.today > last) return undefined;
  return addWeeks(complaint.registration.received, profile.nudges.notHandledNotice.weeks);
}
