import type { DateView, WorkItemView } from '../../contract/view.ts';
import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { present } from '../../domain/shared/present.ts';
import { asSeenBy } from '../../domain/steps/ask.ts';
import type { Asking } from '../../domain/steps/asking.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import type { Standing } from '../../domain/steps/standing.ts';
import type { BusinessTime } from '../command.ts';
import type { Directory } from '../ports/people.ts';
import type { ComplaintAtRest } from '../ports/resting.ts';
import { perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { dateView, personView } from './views.ts';

/** A complaint with what it asks of one person. */
export interface Row {
  readonly complaint: Complaint;
  readonly person: PersonId;
  readonly circumstances: Circumstances;
  readonly standing: Standing;
  readonly asking: Asking;
}

/** The rows of every complaint that may still ask something, for one person. */
export const activeRows = (deps: Deps, person: PersonId, time: BusinessTime): readonly Row[] => {
  const circumstancesFor = perProcedure(deps, time);
  return deps.register
    .active()
    .map((complaint) => rowFor(deps, { complaint, person }, circumstancesFor(complaint.procedure)));
};

/** The row of one complaint for one person. */
export const rowFor = (
  { standings }: Pick<Deps, 'standings'>,
  { complaint, person }: Pick<Row, 'complaint' | 'person'>,
  circumstances: Circumstances,
): Row => {
  const standing = standings.of(complaint, circumstances);
  return { complaint, person, circumstances, standing, asking: asSeenBy(standing, person) };
};

/** It is this person's turn, and he has a button for it. */
export const isHisTurn = ({ asking, person }: Row): boolean =>
  asking.primary !== undefined && asking.of.includes(person);

/** A row of a list as one person sees it: his own ask with its button, or whom it waits for. */
export const workItem = (directory: Directory): ((row: Row) => WorkItemView) => {
  const dateOf = datesOnce();
  return ({ complaint, person, circumstances, standing, asking }) => {
    const { registration, kenmerk, volgnummer } = complaint;
    const [waitingFor] = asking.of.includes(person) ? [] : asking.of;
    const assigned = presentAssignment(complaint)?.to;
    return present({
      kenmerk,
      aanduiding: registration.aanduiding,
      stage: standing.stage,
      ask: asking.ask,
      primary: asking.primary,
      date: asking.ask === 'niets' ? undefined : dateOf(asking.date, circumstances),
      waitingFor: waitingFor === undefined ? undefined : personView(directory, waitingFor),
      behandelaar: assigned === undefined ? undefined : personView(directory, assigned),
      received: registration.received,
      volgnummer,
    });
  };
};

/** The days left until a date, counted once for all rows of a list. */
const datesOnce = (): typeof dateView => {
  const known = new Map<IsoDate, DateView>();
  return (date, circumstances) => {
    const view = known.get(date) ?? dateView(date, circumstances);
    known.set(date, view);
    return view;
  };
};

/** A row of a complaint at rest, the same for everybody who may see it. */
export const workItemAtRest =
  (directory: Directory) =>
  ({ kenmerk, aanduiding, volgnummer, received, behandelaar }: ComplaintAtRest): WorkItemView =>
    present({
      ...({ kenmerk, aanduiding, stage: 'afgesloten', ask: 'niets' } as const),
      behandelaar: behandelaar === undefined ? undefined : personView(directory, behandelaar),
      ...{ received, volgnummer },
    });

/** Most pressing first: the earliest date, then the oldest number. */
export const pressingFirst = (one: Row, other: Row): number =>
  inOrder(pressingDate(one), pressingDate(other)) ||
  inOrder(one.complaint.kenmerk, other.complaint.kenmerk);

const pressingDate = ({ asking }: Row): string => (asking.ask === 'niets' ? '9999' : asking.date);

/** Codes, dates and numbers compare by their characters; no language has a say. */
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
