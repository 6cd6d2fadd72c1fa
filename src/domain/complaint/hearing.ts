import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';
import type { Moment } from './moment.ts';
import type { Struck } from './struck.ts';

export type Side = 'klager' | 'beklaagde';

/** What both sides tell, next to each other. */
export type Accounts = 'gelijk' | 'verschillen';

/** The employee comes to his hearing, perhaps with somebody, or cannot at that time. */
export interface EmployeeAnswer extends Moment {
  readonly as: 'komt' | 'kan-niet';
  /** When he can, or what else there is to say; stands on no card. */
  readonly text?: string;
  /** Whom he brings along. */
  readonly along?: string;
}

/** A hearing of one or both sides (Awb 9:10): planned first, then held with a record. */
export interface Hearing {
  /** Stable within the complaint: `h1`, `h2`, … */
  readonly id: string;
  readonly sides: readonly Side[];
  readonly form: 'samen' | 'apart' | 'telefoon' | 'teams' | 'schriftelijk';
  readonly plannedFor: IsoDate;
  /** Local time `hh:mm`. */
  readonly time: string;
  readonly place?: string;
  /** Why both sides are not heard in each other's presence, where they are in principle (P25). */
  readonly notTogether?: string;
  /** Colleagues who may come: who supports a side, vertrouwenspersoon, witness. */
  readonly mayCome?: readonly PersonId[];
  /** Members of the committee who are to hear; absent where no committee hears, or all of it does. */
  readonly hearers?: readonly PersonId[];
  readonly planned: { readonly at: Instant; readonly by: PersonId };
  /** Moved to another day, time or place; from when, oldest first. */
  readonly moved?: readonly {
    readonly at: Instant;
    readonly by: PersonId;
    readonly from: { readonly on: IsoDate; readonly time: string };
  }[];
  /** What the employee said to his invitation; asked anew once it is moved. */
  readonly employeeAnswer?: EmployeeAnswer;
  readonly cancelled?: { readonly at: Instant; readonly by: PersonId };
  readonly held?: {
    readonly on: IsoDate;
    readonly at: Instant;
    readonly by: PersonId;
    readonly present: string;
    /** Members of the committee who heard (P22). */
    readonly members?: readonly PersonId[];
    /** Short record, only what matters for the complaint (Awb 9:10 lid 3, P28). */
    readonly record: string;
    /** Whether both sides tell the same, once both were heard (O41). */
    readonly accounts?: Accounts;
    /** Who came along in support. */
    readonly along?: string;
  };
  /** The record was put at the wrong day: what it was, and why it does not count. */
  readonly struck?: readonly (Struck & { readonly held: NonNullable<Hearing['held']> })[];
}

/**
 * The complainant is not heard, on a lawful ground (Awb 9:10 lid 2).
 * There is no such thing for the employee complained about (law.md A14).
 */
export interface HearingWaiver {
  readonly side: 'klager';
  readonly ground: 'kennelijk-ongegrond' | 'verklaart-af-te-zien' | 'geen-reactie-binnen-termijn';
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  readonly reason: string;
}
