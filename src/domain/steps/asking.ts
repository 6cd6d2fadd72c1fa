import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { Ask, StepCode } from './codes.ts';
import type { Circumstances } from './context.ts';

/** What a complaint asks for now, of whom, and by when. */
export interface Asking {
  readonly ask: Ask;
  /** Step behind the one primary button. */
  readonly primary?: StepCode;
  /** Everybody of whom it is asked; any of them will do. */
  readonly of: readonly PersonId[];
  /** Last working day on or before the day by which it is to be done. */
  readonly date: IsoDate;
}

/** The same, with the date of the settling term where the step has none of its own. */
export type Part = Omit<Asking, 'date'> & { readonly date?: IsoDate | undefined };
export type AskOfStage = (complaint: Complaint, circumstances: Circumstances) => Part;

/** One person, or nobody. */
export const someone = (person: PersonId | undefined): readonly PersonId[] =>
  person === undefined ? [] : [person];
