import type { Instant } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { CommandId } from '../command.ts';
import type { Absence, OfficeHolder } from '../../domain/organisation/office.ts';

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly jobTitle?: string;
  readonly department?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** Colleagues from the directory; served from the read model, so as old as the polling interval. */
export interface Directory {
  find(id: PersonId): Person | undefined;
  /** People whose name, job or department contains every word of `text`; at most `limit`, by name. */
  search(text: string, limit: number): readonly Person[];
}

/** That somebody said it, for the log: once for each command. */
export interface AbsenceSaid {
  readonly command: CommandId;
  readonly at: Instant;
  readonly action: 'afwezig' | 'terug';
}

/** Offices and absence, from the lists `Functies` and `Afwezigheid`. */
export interface Organisation {
  readonly name: string;
  holders(): readonly OfficeHolder[];
  absences(): readonly Absence[];
  /**
   * One stretch of absence; one that ends before it begins takes back the one that began on that day.
   *
   * @param said - what to write in the log; absent where another entry says it already.
   */
  setAbsence(absence: Absence, by: PersonId, said?: AbsenceSaid): Promise<void>;
}
