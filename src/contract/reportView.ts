import type { ContactData, Registration } from '../domain/complaint/registration.ts';
import type { VerdictPart } from '../domain/complaint/verdict.ts';
import type { LetterText } from './letter.ts';
import type { PersonView } from './view.ts';

/** What the report of an admissible complaint is written from: its seven groups (F13), and what the handling gave. */
export interface ReportFacts {
  readonly kenmerk: string;
  readonly verzoeker: { readonly name?: string; readonly contact: ContactData };
  readonly submittedOn: string;
  readonly what: string;
  readonly channel: Registration['channel'];
  /** Day on which it was found admissible. */
  readonly admissibleOn: string;
  /** Day on which the written answer left; absent as long as it lies here. */
  readonly answeredOn?: string;
  readonly behandelaar?: PersonView;
  readonly summary?: string;
  readonly parts: readonly VerdictPart[];
  /** Day on which report and letter went back to the coordinator. */
  readonly handedBackOn?: string;
}

/** The report in words, as it is shown and exported. */
export interface ReportView extends LetterText {
  /** Name of the document it can be downloaded as. */
  readonly document: string;
}
