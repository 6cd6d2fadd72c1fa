import type { IsoDate } from '../calendar/isoDate.ts';
import type { Moment } from './moment.ts';

export type BroughtBy = 'klager' | 'medewerker' | 'organisatie' | 'derde';

/** A piece of evidence; there is no day after which nothing more is looked at (O22, O45). */
export interface Evidence extends Moment {
  readonly what: string;
  readonly from: BroughtBy;
  readonly received: IsoDate;
  /** The paper itself; absent where it lies elsewhere. */
  readonly file?: EvidenceFile;
}

/** A file in the folder of the complaint. */
export interface EvidenceFile {
  /** Name under which it is stored: kenmerk and content, never what somebody called it. */
  readonly document: string;
  /** What whoever brought it called it; seen in the dossier only. */
  readonly name: string;
}

/** A recording of a talk; also one that was not announced may be used (O22). */
export interface Recording extends Moment {
  readonly madeBy: BroughtBy;
  readonly announced: boolean;
  /** What was agreed on its use. */
  readonly agreements?: string;
  /** Day on which the employee was told and offered to listen; needed where it was not announced. */
  readonly employeeTold?: IsoDate;
}
