import type { WorkItemView } from '../../contract/view.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { present } from '../../domain/shared/present.ts';
import { askFor, type Asking } from '../../domain/steps/ask.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import type { Directory } from '../ports/people.ts';
import { dateView, personView } from './views.ts';

/** A complaint with what it asks of one person. */
export interface Row {
  readonly complaint: Complaint;
  readonly person: PersonId;
  readonly circumstances: Circumstances;
  readonly asking: Asking;
}

/** The row of a complaint for one person. */
export const rowFor = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): Row => ({
  complaint,
  person,
  circumstances,
  asking: askFor(complaint, person, circumstances),
});

/** It is this person's turn, and he has a button for it. */
export const isHisTurn = ({ asking, person }: Row): boolean =>
  asking.primary !== undefined && asking.of.includes(person);

/** A row of a list as one person sees it: his own ask with its button, or whom it waits for. */
export const workItem =
  (directory: Directory) =>
  ({ complaint, person, circumstances, asking }: Row): WorkItemView => {
    const { registration, kenmerk, volgnummer } = complaint;
    const [waitingFor] = asking.of.includes(person) ? [] : asking.of;
    const assigned = presentAssignment(complaint)?.to;
    return present({
      kenmerk,
      aanduiding: registration.aanduiding,
      stage: stageOf(complaint),
      ask: asking.ask,
      primary: asking.primary,
      date: asking.ask === 'niets' ? undefined : dateView(asking.date, circumstances),
      waitingFor: waitingFor === undefined ? undefined : personView(directory, waitingFor),
      behandelaar: assigned === undefined ? undefined : personView(directory, assigned),
      received: registration.received,
      volgnummer,
    });
  };

/** Most pressing first: the earliest date, then the oldest number. */
export const pressingFirst = (one: WorkItemView, other: WorkItemView): number =>
  (one.date?.date ?? '9999').localeCompare(other.date?.date ?? '9999') ||
  one.kenmerk.localeCompare(other.kenmerk);
