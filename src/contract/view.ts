import type { Ask, Stage, StepCode } from '../domain/steps/codes.ts';

/** A colleague. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly jobTitle?: string;
  readonly phone?: string;
}

/** A date with what it means today; words are made from it, nobody counts again. */
export interface DateView {
  /** `yyyy-mm-dd`; for a term the last working day on or before the planned date. */
  readonly date: string;
  /** Working days from today up to and including `date`; 0 is today, negative is passed. */
  readonly workingDaysLeft: number;
}

/** One line of the reasoning behind a date; `code` is a sentence in `src/text`, `article` its source. */
export interface TermStepView {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly article?: string;
}

/** A computed term in its forms (law.md §9). Dates are inclusive last days. */
export interface TermView {
  readonly code: string;
  readonly nominaal: string | null;
  readonly atw: string | null;
  readonly atwKb: string | null;
  readonly gepland: string | null;
  readonly telaatNa: string | null;
  readonly fatal: boolean;
  readonly left?: DateView;
  readonly uitleg: readonly TermStepView[];
}

/** A row of a list. */
export interface WorkItemView {
  readonly kenmerk: string;
  readonly aanduiding: string;
  readonly stage: Stage;
  readonly ask: Ask;
  /** Step behind the one button; absent when the person only watches. */
  readonly primary?: StepCode;
  readonly date?: DateView;
  readonly waitingFor?: PersonView | 'klager';
  readonly behandelaar?: PersonView;
  /** In a page of the list: this person may give it to somebody else. */
  readonly mayReassign?: true;
  readonly received: string;
  readonly volgnummer: number;
}

/** A page of a list. */
export interface ComplaintsView {
  readonly items: readonly WorkItemView[];
  /** Of all pages together, what this person may not open left out. */
  readonly total: number;
}

/** What a search found. */
export interface SearchView {
  /** Newest first, at most a page of them. */
  readonly items: readonly WorkItemView[];
  /** There may be others: other words find them. */
  readonly more: boolean;
  /** Fewer than three characters, and no number: nothing was searched. */
  readonly tooShort: boolean;
}

/** Answer to a step. */
export interface StepDoneView {
  readonly kenmerk: string;
  readonly volgnummer: number;
  readonly stage: Stage;
  /** The step that takes it back, while nothing has left the house. */
  readonly undo?: StepCode;
  readonly repeated: boolean;
}

/** Answer to a registration: what happens now. */
export interface RegisteredView {
  readonly kenmerk: string;
  readonly volgnummer: number;
  /** Absent where nobody will call: no way to reach the complainant is known, or he wants everything in writing. */
  readonly callBefore?: string;
  readonly answerBy: string;
  /** Absent where nothing is known of the complainant: then no confirmation can be sent. */
  readonly confirmationLetter?: string;
  /** Where receipt is confirmed together with whether it is admissible: last day of that letter. */
  readonly admissibilityBy?: string;
  /** Put right at once: the coordinator only closes it. */
  readonly solved?: true;
  /** It was registered before by the same command, perhaps with other words. */
  readonly repeated?: true;
}
