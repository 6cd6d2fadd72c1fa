import type { Ask, Role, Stage, StepCode } from '../domain/steps/codes.ts';
import type { Registration } from '../domain/complaint/registration.ts';
import type { Complaint } from '../domain/complaint/complaint.ts';
import type { Letter } from '../domain/complaint/letter.ts';
import type { SignedLetter } from './letter.ts';
import type { VerdictDraft } from '../domain/complaint/verdict.ts';
import type { OfficeCode } from '../domain/organisation/office.ts';

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

export interface PassedOverView {
  readonly office: OfficeCode;
  readonly person?: PersonView;
  readonly reason:
    'zelf-betrokken' | 'afwezig' | 'is-beklaagde' | 'is-klager' | 'niet-bezet' | 'weigerde';
  readonly until?: string;
}

/** Proposal of the matrix with rule, article and everybody passed over. Shown in the tab; a card says only how many. */
export interface ProposalView {
  readonly kind: 'voorstel' | 'mens';
  readonly rule?: number;
  readonly article?: string;
  /** Codes of sentences in `src/text`. */
  readonly reasons: readonly string[];
  readonly office?: OfficeCode;
  readonly person?: PersonView;
  /** Where the rules have no answer: whom we suggest. */
  readonly suggestion?: { readonly office: OfficeCode; readonly person?: PersonView };
  readonly passedOver: readonly PassedOverView[];
  /** Everybody who may be chosen, with office; nobody of `never` is among them. */
  readonly candidates: readonly {
    readonly person: PersonView;
    readonly office: OfficeCode;
    readonly team?: string;
    readonly absentUntil?: string;
    readonly open: number;
  }[];
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
  readonly received: string;
  readonly volgnummer: number;
}

export interface MyWorkView {
  readonly today: string;
  /** Asks for this person, most pressing first. */
  readonly mine: readonly WorkItemView[];
  /** In this person's care, now waiting for somebody else. */
  readonly waiting: readonly WorkItemView[];
  /** For an empty list: the next hearing. */
  readonly next?: {
    readonly kenmerk: string;
    readonly aanduiding: string;
    readonly date: string;
    readonly time: string;
  };
  /** Messages that never arrived; coordinator only. */
  readonly undelivered: number;
}

/** What somebody without an office sees of what he registered: until taken over all, afterwards only that. */
export interface OwnRegistrationView {
  readonly kenmerk: string;
  readonly aanduiding: string;
  readonly takenOver: boolean;
  readonly registered: string;
}

export interface LogLineView {
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly reason?: string;
  readonly about?: string;
  readonly volgnummer: number;
}

export interface LetterView extends Letter, SignedLetter {
  readonly mayLeave: boolean;
}

/** The closing letter as it would be with one version of the verdict. */
export interface LetterPreview extends SignedLetter {
  readonly version: number;
}

/** What a verdaging of so many weeks would give, with the reasons. */
export interface WhatIfView {
  readonly weeks: number;
  readonly term: TermView;
}

/** Who is asked to approve, and the state of the chain for the present version. */
export interface ApprovalView {
  readonly version: number;
  readonly required: boolean;
  readonly approver?: PersonView;
  readonly readers: readonly PersonView[];
  readonly readAlong: boolean;
  readonly blocking: readonly string[];
  readonly readingMinutes: number;
  readonly leavesAt?: string;
  readonly openedByMe: boolean;
}

/** Everything a person who may see the dossier sees; parts he may not see are absent. */
export interface DossierView {
  readonly kenmerk: string;
  readonly aanduiding: string;
  readonly volgnummer: number;
  readonly procedure: string;
  readonly stage: Stage;
  readonly roles: readonly Role[];
  readonly ask: Ask;
  /** What this person may do now; every door asks the same table. */
  readonly permitted: readonly StepCode[];
  readonly waitingFor?: PersonView | 'klager';
  readonly date?: DateView;
  readonly registration: Registration;
  readonly facts: Pick<
    Complaint,
    | 'contacts'
    | 'involved'
    | 'assignments'
    | 'told'
    | 'copy'
    | 'verdagingen'
    | 'hearings'
    | 'waivers'
    | 'informal'
    | 'satisfaction'
    | 'closings'
    | 'reopenings'
  >;
  readonly terms: readonly TermView[];
  readonly proposal?: ProposalView;
  readonly behandelaar?: PersonView;
  readonly drafts: readonly VerdictDraft[];
  readonly readings: Complaint['verdict']['readings'];
  readonly approvals: Complaint['verdict']['approvals'];
  readonly approval?: ApprovalView;
  /** Of the present version, in the words the letter will have; absent without a draft. */
  readonly preview?: LetterPreview;
  readonly letters: readonly LetterView[];
  readonly log: readonly LogLineView[];
  /** Names of colleagues by id, for everything above. */
  readonly people: Readonly<Record<string, PersonView>>;
  /** One for every number of weeks that may still be granted; empty when none may. */
  readonly verdagingWouldGive: readonly WhatIfView[];
}

/** One screen for the call: name, number, story, wish, help wanted, purpose and what to tell. */
export interface BelkaartView {
  readonly kenmerk: string;
  readonly aanduiding: string;
  readonly volgnummer: number;
  readonly callWho: string | null;
  readonly phone: string | null;
  readonly via: 'klager' | 'gemachtigde';
  readonly what: string;
  readonly helpWanted?: string;
  readonly replyChannel: string;
  readonly attempts: number;
  readonly earlier: Complaint['contacts'];
  readonly answerBy: string | null;
  readonly permitted: readonly StepCode[];
}

/** Page of the employee complained about: what law.md §6 allows, nothing else. */
export interface AboutMeView {
  readonly kenmerk: string;
  readonly aanduiding: string;
  readonly stage: Stage;
  readonly behandelaar?: PersonView;
  /** Complaint without the complainant's contact data, once the copy was handed over (9:9). */
  readonly what?: string;
  readonly klagerName?: string;
  readonly received: string;
  readonly answerBy: string | null;
  readonly hearings: readonly {
    readonly plannedFor: string;
    readonly time: string;
    readonly place?: string;
    readonly record?: string;
  }[];
  readonly outcome?: readonly {
    readonly part: string;
    readonly outcome: string;
    readonly reasons: string;
  }[];
  readonly vertrouwenspersoon?: PersonView;
}

export interface MeView {
  readonly id: string;
  readonly name: string;
  readonly language: 'nl' | 'en';
  readonly organisation: string;
  readonly offices: readonly OfficeCode[];
  readonly today: string;
  readonly now: string;
  readonly maySeeAll: boolean;
  readonly teams: readonly { readonly code: string; readonly name: string }[];
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
  readonly callBefore: string;
  readonly answerBy: string;
  /** Absent where nothing is known of the complainant: then no confirmation can be sent. */
  readonly confirmationLetter?: string;
}
