import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';

/** When something was kept, and by whom. */
export interface Moment {
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
}
