import type { AppointmentFacts, AppointmentText } from '../../contract/appointment.ts';
import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Zone } from '../../domain/calendar/zone.ts';
import type { Kenmerk, PersonId } from '../../domain/complaint/kenmerk.ts';
import type { BusinessTime } from '../command.ts';

/** Where an appointment is in a calendar: a day and a local time `hh:mm`, and how long. */
export interface Span {
  readonly on: IsoDate;
  readonly time: string;
  readonly minutes: number;
  readonly zone: Zone;
}

/** An appointment as every calendar shows it; only colleagues are in it, and nothing that anybody typed but the aanduiding. */
export interface Appointment extends Span {
  readonly organiser: PersonId;
  readonly subject: string;
  readonly text: string;
  /** With a Teams meeting. */
  readonly online: boolean;
  readonly must: readonly PersonId[];
  readonly may: readonly PersonId[];
}

/** What should stand in the calendars of one hearing. */
export interface Wanted {
  readonly kenmerk: Kenmerk;
  /** Stable within the complaint. */
  readonly hearing: string;
  /** Absent: nothing should (any more). */
  readonly appointment?: Appointment;
  /** Told to those invited when it is taken back. */
  readonly takenBack: string;
}

/** The calendars of colleagues. What is not configured or not allowed does nothing. */
export interface Agenda {
  /**
   * Makes the calendars as wanted; repeatable by any instance at any time, and never a second appointment.
   * What does not succeed is left to the next round.
   */
  keep(wanted: readonly Wanted[], time: BusinessTime): Promise<void>;
  /**
   * Who of these is taken then, or away; never by what. Nobody where no calendar can be asked.
   *
   * @param organiser - through whose calendar it is asked.
   */
  busy(people: readonly PersonId[], span: Span, organiser: PersonId): Promise<readonly PersonId[]>;
  /** Where the Teams meeting of a hearing is; undefined while nobody knows. */
  linkTo(kenmerk: Kenmerk, hearing: string): Promise<string | undefined>;
}

/** Words of an appointment; made by `src/text/agenda`. */
export type AppointmentTextOf = (facts: AppointmentFacts) => AppointmentText;
