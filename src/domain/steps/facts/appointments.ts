import type { Complaint } from '../../complaint/complaint.ts';
import type { Hearing } from '../../complaint/hearing.ts';
import type { PersonId } from '../../complaint/kenmerk.ts';
import { bodyOf } from '../body.ts';
import { hearersFor, secretaryFor } from '../committee.ts';
import type { Circumstances } from '../context.ts';
import { stageOf } from '../stage.ts';
import { accusedPerson } from './accused.ts';
import { behandelaarOf } from './assignment.ts';
import { barredFrom } from './barred.ts';
import { isCommitteeCharged } from './phases.ts';

/** A hearing as it should stand in the calendars of colleagues. */
export interface HearingAppointment {
  readonly hearing: Hearing;
  /** Absent: it should stand in nobody's calendar (any more). */
  readonly invites?: {
    /** Whoever handles the complaint, or the committee's secretary. */
    readonly organiser: PersonId;
    readonly must: readonly PersonId[];
    readonly may: readonly PersonId[];
  };
}

/**
 * Hearings from today on, and who comes. The complainant is in none of them: he is invited by the channel he
 * chose, and his name stands in no colleague's calendar. A hearing that was held stays where it stands.
 *
 * @see experience.md §2-3; requirement P22
 */
export function appointmentsOf(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly HearingAppointment[] {
  const { today } = circumstances.time;
  return complaint.hearings
    .filter(({ held, plannedFor }) => held === undefined && plannedFor >= today)
    .flatMap((hearing): readonly HearingAppointment[] => {
      const off = hearing.cancelled !== undefined || hearing.form === 'schriftelijk';
      if (off || stageOf(complaint) === 'afgesloten') return [{ hearing }];
      const organiser = organiserOf(complaint, circumstances);
      // While nobody handles it, it stays in the calendar where it stands.
      if (organiser === undefined) return [];
      const must = mustCome(complaint, hearing, circumstances).filter(
        (person) => person !== organiser,
      );
      const may = (hearing.mayCome ?? []).filter(
        (person) => person !== organiser && !must.includes(person),
      );
      return [{ hearing, invites: { organiser, must, may } }];
    });
}

/** Colleagues who come to a hearing that is still to be held, beside who organises it. */
export const comingTo = (
  { id }: Hearing,
  complaint: Complaint,
  circumstances: Circumstances,
): readonly PersonId[] =>
  appointmentsOf(complaint, circumstances)
    .filter(({ hearing }) => hearing.id === id)
    .flatMap(({ invites }) => (invites ? [...invites.must, ...invites.may] : []));

const organiserOf = (complaint: Complaint, circumstances: Circumstances): PersonId | undefined =>
  isCommitteeCharged(complaint) ? secretaryFor(complaint, circumstances) : behandelaarOf(complaint);

const mustCome = (
  complaint: Complaint,
  { sides, hearers }: Hearing,
  circumstances: Circumstances,
): readonly PersonId[] => {
  const employee = sides.includes('beklaagde')
    ? accusedPerson(complaint, circumstances)
    : undefined;
  const barred = barredFrom(complaint, circumstances);
  const together = isCommitteeCharged(complaint) || bodyOf(complaint, circumstances) !== undefined;
  const hearing = together
    ? (hearers ?? hearersFor(complaint, circumstances)).filter((person) => !barred.has(person))
    : [];
  return [...new Set([...(employee === undefined ? [] : [employee]), ...hearing])];
};
