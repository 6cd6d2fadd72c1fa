import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { Hearing, Side } from '../../complaint/hearing.ts';
import type { Circumstances } from '../context.ts';
import { isAboutAPerson } from './accused.ts';

/** Days on which a side was heard, oldest first. */
export function heardOn({ hearings }: Complaint, side: Side): readonly IsoDate[] {
  return hearings
    .flatMap(({ sides, held }) => (held !== undefined && sides.includes(side) ? [held.on] : []))
    .sort();
}

/** Planned, not held and not cancelled; the earliest first. */
export function openHearings({ hearings }: Complaint): readonly Hearing[] {
  return hearings
    .filter(({ held, cancelled }) => held === undefined && cancelled === undefined)
    .toSorted((one, other) =>
      `${one.plannedFor} ${one.time}`.localeCompare(`${other.plannedFor} ${other.time}`),
    );
}

/** The earliest of which the employee said that he cannot then. */
export const declinedHearing = (complaint: Complaint): Hearing | undefined =>
  openHearings(complaint).find(({ employeeAnswer }) => employeeAnswer?.as === 'kan-niet');

/**
 * Sides that must still get the opportunity to be heard before a verdict, of those the procedure hears.
 *
 * @see Awb art. 9:10 lid 1-2: only the complainant's hearing can be left out.
 */
export function sidesToHear(
  complaint: Complaint,
  known: Pick<Circumstances, 'organisation' | 'profile'>,
): readonly Side[] {
  const sides: Side[] = [];
  if (complaint.waivers.length === 0 && heardOn(complaint, 'klager').length === 0) {
    sides.push('klager');
  }
  if (isAboutAPerson(complaint, known) && heardOn(complaint, 'beklaagde').length === 0) {
    sides.push('beklaagde');
  }
  return sides.filter((side) => known.profile.hearing.sides.includes(side));
}
