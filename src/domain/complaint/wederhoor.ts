import type { Side } from './hearing.ts';
import type { Moment } from './moment.ts';

/** What a side says to the account of the other (O41). */
export type ReactionKind = 'klopt' | 'andere-lezing' | 'geen-reactie';

/** The record of one side put to the other, and what that one said to it. */
export interface Round {
  /** Stable within the complaint: `r1`, `r2`, … */
  readonly id: string;
  /** The side that is asked to react. */
  readonly side: Side;
  readonly put: Moment;
  readonly answer?: Moment & { readonly as: ReactionKind; readonly text?: string };
}

/** The behandelaar's word that no further round is needed. */
export interface AccountsSettled extends Moment {
  readonly as: 'gelijk' | 'definitief';
  readonly reason?: string;
  /** Hearings held and rounds begun until then; later ones may differ again. */
  readonly after: { readonly hearings: number; readonly rounds: number };
}
