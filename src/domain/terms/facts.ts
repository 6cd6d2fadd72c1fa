import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { present } from '../shared/present.ts';
import { courseThrough } from './clock.ts';
import type { TermRules } from './rules.ts';
import { termEventsOf } from './termEvents.ts';

/** What happened, as far as terms run from it; every date shown to anyone is derived from this. */
export interface TermFacts {
  /** Day the complaint reached the body; day zero of every term. */
  readonly received: IsoDate;
  readonly receivedByCoordinator?: IsoDate;
  /** In the order in which they were granted. */
  readonly verdagingen: readonly { readonly on: IsoDate; readonly weeks: number }[];
  /** Last day agreed in writing, the latest where there are several (Awb 9:11 lid 3); never rolled. */
  readonly agreed?: { readonly on: IsoDate; readonly until: IsoDate };
  /** A committee or adviser is charged (Awb 9:13 ff.); the longer base term holds. */
  readonly adviser?: boolean;
  /** Day on which the findings were sent; or, without these, on which the handling ended otherwise. */
  readonly ended?: { readonly by: 'kennisgeving' | 'einde'; readonly on: IsoDate };
  /** Waited for since `on`; it moves no term, and the explanation says so. */
  readonly waiting?: { readonly on: IsoDate; readonly until?: IsoDate; readonly reason: string };
  /** Day on which the handling was found not to be neutral (F24). */
  readonly notNeutral?: IsoDate;
}

/**
 * The facts of a complaint from which its terms run: what the clock makes of its events, and what is waited for.
 * What does not count by its rules, for instance after a correction, changes no term.
 *
 * @see requirements K2, K3
 */
export function termFactsOf(complaint: Complaint, rules: TermRules): TermFacts {
  const { start, events } = termEventsOf(complaint);
  const facts = courseThrough(start, events, rules);
  const wait = complaint.waits?.at(-1);
  return wait && wait.ended === undefined
    ? { ...facts, waiting: present({ on: wait.on, until: wait.until, reason: wait.reason }) }
    : facts;
}
