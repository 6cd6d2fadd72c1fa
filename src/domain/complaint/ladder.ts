import type { Moment } from './moment.ts';

/** Rung of the ladder: the employee solves, somebody inside handles, somebody outside judges (O2). */
export type Rung = 1 | 2 | 3;

/** A change of rung that somebody wrote down, with why. */
export interface RungChange extends Moment {
  readonly to: Rung;
  readonly reason: string;
}
