import type { Instant, IsoDate } from '../../domain/calendar/isoDate.ts';
import { addWorkingDays } from '../../domain/calendar/workingDays.ts';
import { dateIn } from '../../domain/calendar/zone.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { NoticeKind } from '../../domain/complaint/notice.ts';
import type { Circumstances } from '../../domain/steps/context.ts';

/** A reminder to one person, and the day from which it is due. */
export interface Due {
  /** Part of the key: what it is about. */
  readonly code: string;
  /** Part of the key: the date it hangs on; another date is another reminder. */
  readonly nominal: IsoDate;
  readonly on: IsoDate;
  readonly kind: NoticeKind;
  readonly to: PersonId;
  /** Of an escalation: what is the matter, where that is not simply slowness. */
  readonly why?: EscalationReason;
  /** The colleague it is about, where that is not whom it waits for. */
  readonly about?: PersonId;
  /** Somebody went away: that waits for no message of the day. */
  readonly atOnce?: true;
  /** He may have been asked since this moment already, by a decision. */
  readonly unlessSince?: Instant;
  /** Nothing is to be done for it: his living card says it, and a message comes only where he has none. */
  readonly onCard?: true;
}

/** Why a colleague is told that somebody else does not get on with it. */
export type EscalationReason =
  /** Asked to handle it, and silent. */
  | 'geen-antwoord'
  /** Handles it, and did nothing, also after a reminder. */
  | 'zwijgt'
  /** Asked to approve, and silent. */
  | 'geen-akkoord'
  /** The person asked is away. */
  | 'afwezig'
  /** Who handled it before he was away is back. */
  | 'terug'
  /** The approver is away and somebody else was asked. */
  | 'ander-akkoord'
  /** Nobody is left to approve. */
  | 'niemand-akkoord'
  /** A rule on contact is to be looked at again. */
  | 'contactregel-herzien';

/** What should have been done, by whom it is done, and from when on it is asked again. */
export interface Awaited {
  readonly code: string;
  readonly on: IsoDate;
  readonly kind: NoticeKind;
  readonly of: readonly (PersonId | undefined)[];
  readonly why?: EscalationReason;
  readonly about?: PersonId;
  readonly atOnce?: true;
  readonly unlessSince?: Instant;
  readonly onCard?: true;
}

export type Reminder = (complaint: Complaint, circumstances: Circumstances) => readonly Awaited[];

/** Those of a reminder that are due today, one for each person. */
export function dueOf(
  reminder: Reminder,
  complaint: Complaint,
  circumstances: Circumstances,
): readonly Due[] {
  return reminder(complaint, circumstances)
    .filter(({ on }) => on <= circumstances.time.today)
    .flatMap(({ of, ...awaited }) =>
      of.flatMap((to) => (to === undefined ? [] : [{ ...awaited, nominal: awaited.on, to }])),
    );
}

/** So many working days after the day, or before it. */
export const after = (from: IsoDate, workingDays: number, { calendar }: Circumstances): IsoDate =>
  addWorkingDays(from, workingDays, calendar);

/** The day on which it is asked, or asked again: from the first day on, every so many working days. */
export const every = (
  workingDays: number,
  first: IsoDate,
  circumstances: Circumstances,
): IsoDate => {
  const next = after(first, workingDays, circumstances);
  return next > circumstances.time.today ? first : every(workingDays, next, circumstances);
};

/** Day of the moment in the organisation's zone. */
export const dayOf = (instant: Instant, { profile }: Circumstances): IsoDate =>
  dateIn(profile.zone, instant);
