import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { OfficeCode } from '../organisation/office.ts';
import type { PersonId } from './kenmerk.ts';

/** Why a proposed behandelaar does not take it: "Ik kan dit niet doen". */
export type DeclineReason =
  | { readonly code: 'zelf-betrokken' }
  | { readonly code: 'afwezig'; readonly until: IsoDate }
  | { readonly code: 'anders'; readonly reason: string };

export interface Assignment {
  readonly to: PersonId;
  readonly office: OfficeCode;
  readonly by: PersonId;
  readonly at: Instant;
  readonly on: IsoDate;
  /** Rule of the matrix that led to it; absent when a person chose where the rules have no answer. */
  readonly rule?: number;
  /** Obligatory when the choice differs from the proposal or the rules have a gap. */
  readonly reason?: string;
  readonly accepted?: { readonly at: Instant; readonly on: IsoDate };
  readonly declined?: { readonly at: Instant; readonly why: DeclineReason };
  /** Taken back by the coordinator before it was accepted. */
  readonly undone?: { readonly at: Instant; readonly by: PersonId };
}
