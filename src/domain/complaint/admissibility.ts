import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { GroundCode } from '../procedure/handling.ts';
import type { PersonId } from './kenmerk.ts';

/** How the complaint came to the coordinator; the day itself stands in the registration (F7). */
export interface Forwarding {
  readonly from: 'diensthoofd' | 'medewerker';
  readonly at: Instant;
  readonly by: PersonId;
}

/** Whether the complaint is admissible, as the coordinator judged (F9-F11). */
export interface Admissibility {
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  readonly admissible: boolean;
  /** Of what is not admissible; with its motivation, which the complainant reads. */
  readonly ground?: GroundCode;
  readonly reason?: string;
  /** Why the complainant was not spoken first; stays inside. */
  readonly whyNoContact?: string;
  /** Reopened since: it is judged anew. */
  readonly withdrawn?: { readonly at: Instant; readonly by: PersonId };
}
