import type { AccusedKind, OfficeCode } from '../organisation/office.ts';
import type { Citation } from './citation.ts';

/**
 * Whose seat it is, seen from the accused: of his own team or line, of any other, or the only one there is.
 * `leden` is a body that handles together.
 */
export interface Seat {
  readonly office: OfficeCode;
  readonly reach: 'eigen' | 'andere' | 'enige' | 'leden';
}

/** Grounds on which the text of the regulation lets the fallback come in. */
export type FallbackGround = 'afwezig' | 'zelf-betrokken';

/** One rule of the regulation, with what the regulation itself says; everything else is a gap. */
export interface MatrixRule {
  /** Number in the regulation; what people know it by. */
  readonly rule: number;
  readonly accused: readonly AccusedKind[];
  readonly source: Citation;
  readonly primary: Seat;
  readonly fallback?: {
    readonly seat: Seat;
    readonly on: readonly FallbackGround[];
    readonly basis?: Citation;
  };
  /** Whom to suggest, in order, where the text has no answer; a person decides. */
  readonly suggestions: readonly Seat[];
  /** What the law says about standing in where the text is silent; otherwise that nobody involved handles it (Awb 9:7 lid 1). */
  readonly whereSilent?: Citation;
  /** Offices that never stand in under this rule, whatever the law says of them elsewhere. */
  readonly neverOffices?: readonly OfficeCode[];
  /** Conduct of the body itself, its chair or a member: being involved is then no bar in law (Awb 9:7 lid 2). */
  readonly bodyItself?: boolean;
  /** Line of the organisation: complaints about two of them are two complaints. */
  readonly body: 'ambtelijk' | 'griffie' | 'raad' | 'college' | 'commissie';
  /** Higher goes first where one person handles a complaint about several. */
  readonly rank: number;
}

/** A kind of accused for whom the regulation has no rule, or no clear one: a person decides. */
export interface MatrixGap extends Gap {
  readonly accused: AccusedKind;
}

/** What is known all the same where the regulation has no answer. */
export interface Gap {
  readonly reason: GapReason;
  /** The rule nearest to it; its seats are offered. */
  readonly rule?: number;
  readonly source: Citation;
  /** Whom to suggest, in order. */
  readonly suggestions: readonly Seat[];
  /** Who may be chosen beside them, without being suggested. */
  readonly offered?: readonly Seat[];
  readonly neverOffices?: readonly OfficeCode[];
  readonly body: MatrixRule['body'];
  readonly rank: number;
}

/** Why the regulation has no (clear) answer for this kind. */
export type GapReason =
  | 'buiten-de-regeling'
  /** The procedure has no matrix: the coordinator picks the handler. */
  | 'coordinator-kiest'
  /** Another body is competent: pass it on (Awb 2:3). */
  | 'doorzenden'
  | 'niemand-in-het-bijzonder'
  | 'over-wie-onbekend'
  /** The chair would judge himself. */
  | 'voorzitter-zelf'
  /** The mayor in another capacity than that of rule 10. */
  | 'als-raadsvoorzitter';

/** Who handles a complaint about whom. */
export interface Matrix {
  readonly rules: readonly MatrixRule[];
  readonly gaps: readonly MatrixGap[];
  /** For every kind that is in neither; absent where each kind must be in one of them. */
  readonly otherwise?: Gap;
  /**
   * Special goes before general: who is complained about as `kind` but holds `office` is judged as `as`.
   * First match counts.
   */
  readonly specials: readonly {
    readonly kind: AccusedKind;
    readonly office: OfficeCode;
    readonly as: AccusedKind;
  }[];
}
