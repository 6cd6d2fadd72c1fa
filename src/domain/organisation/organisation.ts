import type { IsoDate } from '../calendar/isoDate.ts';
import type { Absence, OfficeHolder } from './office.ts';

/** Who holds which office and who is away, on the day of asking. */
export interface OrganisationToday {
  readonly holders: readonly OfficeHolder[];
  readonly absences: readonly Absence[];
  readonly today: IsoDate;
}
