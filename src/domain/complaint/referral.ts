import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';

/** Warm referral: somebody made the first contact for the complainant, and it is followed until he arrived (O30). */
export interface Referral {
  /** Stable within the complaint: `d1`, `d2`, … */
  readonly id: string;
  /** Day of the first contact with the receiving organisation. */
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  readonly organisation: string;
  /** Person or desk that takes it over. */
  readonly whom: string;
  /** Who was spoken to there. */
  readonly spokenWith: string;
  /** Asked whether he arrived, and he had not yet. */
  readonly askedAfter: readonly {
    readonly on: IsoDate;
    readonly at: Instant;
    readonly by: PersonId;
  }[];
  readonly arrived?: { readonly on: IsoDate; readonly at: Instant; readonly by: PersonId };
}
