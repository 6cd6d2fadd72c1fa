import type { Side } from '../complaint/hearing.ts';
import type { TermCode } from '../terms/term.ts';
import type { Citation } from './citation.ts';

/** Length of a term; the first day, the day of the event itself, is never counted. */
export type TermLength = WeeksOrYears | { readonly days: number };

type WeeksOrYears = { readonly weeks: number } | { readonly years: number };

/** Event from which a term runs. */
export type TermAnchor = 'ontvangst' | 'ontvangst-coordinator' | 'einde' | 'niet-neutraal';

/** A number in law or policy, with its source. */
export type TermRule = {
  readonly from: TermAnchor;
  readonly basis: Citation;
  /** Whether the organisation breaks a rule by passing it. */
  readonly fatal: boolean;
  /** Never ends later than the settling term itself. */
  readonly within?: 'afdoening';
} & (
  | {
      /** Set in a Dutch statute, or by the organisation itself. */
      readonly nature: 'wet' | 'beleid';
      readonly length: WeeksOrYears;
    }
  | {
      /** Outside the Algemene termijnenwet altogether. */
      readonly nature: 'niet-nederlands';
      readonly length: TermLength;
    }
);

/** All terms of a procedure. */
export interface Terms {
  /** Settling the complaint, in weeks or days after receipt. */
  readonly settle: TermRule;
  /** What the organisation calls that term, where it is not `afdoening`. */
  readonly settleName?: 'afhandeling';
  /** Base term once a committee or adviser is charged; absent where that changes nothing. */
  readonly settleWithAdviser?: TermRule;
  /** Absent where the procedure knows no verdaging. */
  readonly verdaging?: {
    /** In all, in parts if need be. */
    readonly weeks: number;
    readonly basis: Citation;
    /** Who must have been told in writing for it to count; the accused where there is one. */
    readonly told: readonly Side[];
  };
  /** Further delay by written consent, after a verdaging; absent where the procedure knows none. */
  readonly furtherDelay?: { readonly basis: Citation };
  readonly further: Readonly<Partial<Record<Exclude<TermCode, `afdoening${string}`>, TermRule>>>;
}
