import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';

/** Taken back as a mistake: it counts as never having happened, and stays readable. */
export interface Struck {
  readonly at: Instant;
  readonly by: PersonId;
  readonly reason: string;
}

/** The day of receipt was wrong; every term is counted anew. */
export interface ReceiptCorrection extends Struck {
  /** What stood there before. */
  readonly was: IsoDate;
  readonly wasCoordinator?: IsoDate;
}
