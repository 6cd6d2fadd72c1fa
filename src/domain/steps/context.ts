import type { Calendar } from '../calendar/calendar.ts';
import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { OrganisationToday } from '../organisation/organisation.ts';
import type { Profile } from '../procedure/profile.ts';

/** Everything a question about a complaint needs beside its facts. */
export interface Circumstances {
  readonly time: { readonly now: Instant; readonly today: IsoDate };
  readonly profile: Profile;
  readonly calendar: Calendar;
  /** Who holds which office and who is away; its `today` is that of `time`. */
  readonly organisation: OrganisationToday;
}

/** The same for a decision: also who takes it, and what he saw. */
export interface StepContext extends Circumstances {
  readonly by: PersonId;
  /** `volgnummer` on which the person decided; absent where nothing was shown. */
  readonly seen?: number;
}
