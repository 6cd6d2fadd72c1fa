import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Absence } from '../../domain/organisation/office.ts';
import { askOf } from '../../domain/steps/ask.ts';
import { settleBefore } from '../../domain/steps/askDates.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { openHearings } from '../../domain/steps/facts/hearings.ts';
import { openPromises } from '../../domain/steps/facts/promises.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import type { Awaited } from './due.ts';
import { reminders } from './reminders.ts';

/** What lies still while somebody is away. */
export interface LyingStill {
  /** The first thing that is due of it. */
  readonly due: IsoDate;
  /** He is back before that. */
  readonly canWait: boolean;
}

/**
 * Whether a complaint lies still while this person is away: he was asked to handle it, or does, and it is his
 * turn. Where he is back before the next thing is due, waiting is the proposal; otherwise the matrix
 * proposes somebody else, and a person chooses.
 *
 * @see experience.md §3 (absence)
 */
export function lyingStill(
  complaint: Complaint,
  { person, to }: Pick<Absence, 'person' | 'to'>,
  circumstances: Circumstances,
): LyingStill | undefined {
  if (!isInHand(complaint, person)) return undefined;
  const due = nextDue(complaint, person, circumstances);
  return { due, canWait: to !== undefined && to < due };
}

const isInHand = (complaint: Complaint, person: PersonId): boolean => {
  const stage = stageOf(complaint);
  return (
    (stage === 'toegewezen' || stage === 'in-behandeling') &&
    presentAssignment(complaint)?.to === person
  );
};

// Also what would be asked of him again meanwhile: to tell the employee, to speak with the complainant.
const nextDue = (complaint: Complaint, person: PersonId, circumstances: Circumstances): IsoDate =>
  [
    askOf(complaint, circumstances).date,
    ...openHearings(complaint).map(({ plannedFor }) => plannedFor),
    ...openPromises(complaint).map(({ due }) => due),
    ...Object.values(reminders)
      .flatMap((reminder): readonly Awaited[] => reminder(complaint, circumstances))
      .flatMap(({ of, on }) => (of.includes(person) ? [on] : [])),
  ].reduce((first, date) => (date < first ? date : first), settleBefore(complaint, circumstances));
