import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { TermFacts } from '../facts.ts';
import type { EventRemark } from './remark.ts';

/** Where a complaint begins. */
export interface Start {
  /** Day zero of every term. */
  readonly received: IsoDate;
  readonly receivedByCoordinator?: IsoDate;
  /** Whether it is about a person, who must then be told as well. */
  readonly accused: boolean;
}

/** How far a complaint has come, as far as its terms ask. */
export interface Course {
  readonly facts: TermFacts;
  readonly accused: boolean;
  /** What ended the handling; absent while it runs. */
  readonly endedBy?: 'tevreden' | 'buiten-behandeling' | 'afgehandeld';
  readonly reopened: boolean;
  /** Nothing can be done; absent where nobody waits. Without `until` it is open how long. */
  readonly waiting?: { readonly until?: IsoDate };
}

/** What an event makes of the course, and what is to be known of it; or why it does not count. */
export type Judgement = Outcome<
  { readonly course: Course; readonly remark?: EventRemark },
  EventRemark
>;

/** The course before anything has happened. */
export function courseFrom({ received, receivedByCoordinator, accused }: Start): Course {
  return {
    facts: { received, ...(receivedByCoordinator && { receivedByCoordinator }), verdagingen: [] },
    accused,
    reopened: false,
  };
}
