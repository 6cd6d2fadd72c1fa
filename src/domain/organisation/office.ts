import type { IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from '../complaint/kenmerk.ts';

/** Offices and roles as they stand in the list `Functies`; `teamleider` and `concernmanager` carry a team or line. */
export type OfficeCode =
  | 'medewerker'
  | 'teamleider'
  | 'concernmanager'
  | 'gemeentesecretaris'
  | 'loco-gemeentesecretaris'
  | 'griffier'
  | 'plv-griffier'
  | 'medewerker-griffie'
  | 'burgemeester'
  | 'locoburgemeester'
  | 'tweede-locoburgemeester'
  | 'wethouder'
  | 'wethouder-hrm'
  | 'raadslid'
  | 'plv-voorzitter-raad'
  | 'lid-werkgeverscommissie'
  | 'secretaris-werkgeverscommissie'
  | 'voorzitter-commissie-bezwaar'
  | 'plv-voorzitter-commissie-bezwaar'
  | 'lid-commissie-bezwaar'
  | 'klachtencoordinator'
  | 'plv-klachtencoordinator'
  | 'ondersteuning-klachten'
  | 'jurist'
  | 'vertrouwenspersoon'
  | 'politiechef'
  | 'plv-politiechef'
  /** Of the pool that handles complaints at the police (P4). */
  | 'klachtbehandelaar'
  /** Prepares and plans in the name of an office; his team is the team, or the office held by one person, that he works for. */
  | 'ondersteuner'
  | 'voorzitter-klachtencommissie'
  | 'lid-klachtencommissie'
  | 'secretaris-klachtencommissie';

/** Members of a body that decides together. */
export type BodyOffice = Extract<OfficeCode, 'lid-werkgeverscommissie'>;

/** One row of `Functies`: who holds which office, and from when until when (both inclusive). */
export interface OfficeHolder {
  readonly office: OfficeCode;
  readonly person: PersonId;
  /** Team of a teamleider or medewerker; of a concernmanager the line. */
  readonly team?: string;
  /** Line (concern) the team belongs to. */
  readonly line?: string;
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/** A state set by people; Outlook is only a hint (law.md §7 "absent"). Both days inclusive. */
export interface Absence {
  readonly person: PersonId;
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/** Whom or what a complaint can be about; the kinds of the matrix and its gaps (law.md §7). */
export type AccusedKind =
  | 'medewerker'
  | 'extern-ingehuurd'
  | 'klachtencoordinator'
  | 'medewerker-griffie'
  | 'teamleider'
  | 'concernmanager'
  | 'gemeentesecretaris'
  | 'wethouder'
  | 'wethouder-buiten-ambt'
  | 'college'
  | 'burgemeester'
  | 'burgemeester-als-raadsvoorzitter'
  | 'griffier'
  | 'gemeenteraad'
  | 'raadslid'
  | 'werkgeverscommissie'
  | 'commissie-bezwaar'
  | 'lid-commissie-bezwaar'
  | 'voorzitter-commissie-bezwaar'
  | 'gemeenschappelijke-regeling'
  | 'geen-persoon'
  | 'onbekend';
