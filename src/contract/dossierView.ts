import type { Complaint } from '../domain/complaint/complaint.ts';
import type { ContactRule } from '../domain/complaint/contactRule.ts';
import type { Letter } from '../domain/complaint/letter.ts';
import type { Rung } from '../domain/complaint/ladder.ts';
import type { Registration } from '../domain/complaint/registration.ts';
import type { VerdictDraft } from '../domain/complaint/verdict.ts';
import type { Compared } from '../domain/outcome/outcomeOf.ts';
import type { GroundCode, OutcomeRow, ReportedAs } from '../domain/procedure/handling.ts';
import type { Ask, Role, Stage, StepCode } from '../domain/steps/codes.ts';
import type { BodyOffice } from '../domain/organisation/office.ts';
import type { AccountsState } from '../domain/steps/facts/accounts.ts';
import type { SignedLetter } from './letter.ts';
import type { ProposalView } from './proposalView.ts';
import type { ReportView } from './reportView.ts';
import type { DateView, PersonView, TermView } from './view.ts';

export interface LogLineView {
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly reason?: string;
  readonly about?: string;
  readonly volgnummer: number;
  /** The behandelaar in whose name it was done, by who supports his office. */
  readonly inNameOf?: string;
  /** The body in whose name its secretary did it. */
  readonly body?: BodyOffice;
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

/** What would become of the settling term if this were done today; where it does not count, why. */
export interface WhatIfTodayView {
  readonly then: 'verdaging' | 'commissie';
  /** Of a verdaging: all weeks that are left. */
  readonly weeks?: number;
  readonly counts: boolean;
  /** Code of the clock's remark. */
  readonly remark?: string;
  readonly term: TermView;
}

/** Who is asked to approve, and the state of the chain for the present version. */
export interface ApprovalView {
  readonly version: number;
  readonly required: boolean;
  readonly approver?: PersonView;
  /** Of a body that decides together: who pressed, who may still, and how many must. */
  readonly members?: {
    readonly agreed: readonly PersonView[];
    readonly open: readonly PersonView[];
    readonly quorum: number;
  };
  readonly readers: readonly PersonView[];
  readonly readAlong: boolean;
  readonly blocking: readonly string[];
  readonly readingMinutes: number;
  readonly leavesAt?: string;
  readonly openedByMe: boolean;
}

/** Lists of the procedure that its forms offer. */
export interface ProcedureChoices {
  readonly outcomes: readonly OutcomeRow[];
  readonly grounds: readonly GroundCode[];
  /** Steps the procedure knows at all. */
  readonly steps: readonly StepCode[];
  /** The handling is put down in a report. */
  readonly report: boolean;
  /** Absent where no committee advises. */
  readonly committee?: true;
  /** Of a committee, or of a body that handles it: who may hear, and how many must; absent for a single behandelaar. */
  readonly hearing?: { readonly quorum: number; readonly hearers: readonly PersonView[] };
}

/** What follows from the facts in the spirit of the Nationale ombudsman. */
export interface DerivedView {
  readonly rung: Rung;
  readonly accounts: AccountsState;
  /** Who keeps each open promise now, by its id. */
  readonly keepers: Readonly<Record<string, string>>;
  /** On the scale of all procedures; absent while the complaint is open. */
  readonly outcome?: ReportedAs;
  /** The own outcome beside the last one from outside (C7). */
  readonly compared?: Compared;
  /** First day on which the employee can be heard; absent until he has the copy. */
  readonly employeeFrom?: string;
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
  /** What it waits for, and for whom, where this person is asked something else beside that. */
  readonly awaits?: { readonly ask: Ask; readonly waitingFor?: PersonView };
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
    | 'furtherDelays'
    | 'waits'
    | 'referrals'
    | 'receiptCorrections'
    | 'hearings'
    | 'waivers'
    | 'informal'
    | 'forwarded'
    | 'admissibility'
    | 'satisfaction'
    | 'phases'
    | 'closings'
    | 'reopenings'
    | 'cores'
    | 'rungs'
    | 'promises'
    | 'questions'
    | 'rounds'
    | 'accountsSettled'
    | 'others'
    | 'evidence'
    | 'recordings'
    | 'externalVerdicts'
    | 'lessonChecks'
    | 'links'
  >;
  /** What there is to choose from in this procedure. */
  readonly choices: ProcedureChoices;
  /** How a closed complaint counts, a judgement for every part; empty while it is open. */
  readonly countedAs: readonly ReportedAs[];
  readonly terms: readonly TermView[];
  readonly derived: DerivedView;
  readonly proposal?: ProposalView;
  readonly behandelaar?: PersonView;
  readonly drafts: readonly VerdictDraft[];
  readonly readings: Complaint['verdict']['readings'];
  readonly approvals: Complaint['verdict']['approvals'];
  readonly approval?: ApprovalView;
  /** Of the present version, in the words the letter will have; absent without a draft. */
  readonly preview?: LetterPreview;
  /** Of an admissible complaint, where the procedure keeps a report. */
  readonly report?: ReportView;
  readonly letters: readonly LetterView[];
  /** Addresses of the Teams meetings of hearings to come, by hearing. */
  readonly meetingLinks?: Readonly<Record<string, string>>;
  /** Names of colleagues by id, for everything above. */
  readonly people: Readonly<Record<string, PersonView>>;
  /** How there is contact with the complainant for now; absent where no rule holds. */
  readonly contactRule?: ContactRule & { readonly maySpeak: boolean };
  /** Grounds of the procedure on which it may stay unhandled. */
  readonly grounds: readonly GroundCode[];
  /** "What if we extend, or engage the committee, today?" */
  readonly whatIf: readonly WhatIfTodayView[];
  /** One for every number of weeks that may still be granted; empty when none may. */
  readonly verdagingWouldGive: readonly WhatIfView[];
}
