import type { Calendar } from '../calendar/calendar.ts';
import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { Absence, OfficeHolder } from '../organisation/office.ts';
import type { Profile } from '../procedure/profile.ts';

/** Who holds which office and who is away, as known at the moment of deciding. */
export interface OrganisationFacts {
  readonly holders: readonly OfficeHolder[];
  readonly absences: readonly Absence[];
}

/** Everything a question about a complaint needs beside its facts. */
export interface Circumstances {
  readonly time: { readonly now: Instant; readonly today: IsoDate };
  readonly profile: Profile;
  readonly calendar: Calendar;
  readonly organisation: OrganisationFacts;
}

/** The same for a decision: also who takes it. */
export interface StepContext extends Circumstances {
  readonly by: PersonId;
}
