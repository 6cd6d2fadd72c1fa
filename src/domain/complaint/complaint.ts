import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { OfficeCode } from '../organisation/office.ts';
import type { Destruction } from '../retention/destruction.ts';
import type { Admissibility, Forwarding } from './admissibility.ts';
import type { ExternalVerdict, LessonCheck, Link } from './afterwards.ts';
import type { Assignment } from './assignment.ts';
import type { Contact, InformalSettlement } from './contact.ts';
import type { ContactRule } from './contactRule.ts';
import type { Core } from './core.ts';
import type { FurtherDelay, Waiting } from './delay.ts';
import type { Evidence, Recording } from './evidence.ts';
import type { Hearing, HearingWaiver } from './hearing.ts';
import type { Kenmerk, PersonId, ProcedureCode } from './kenmerk.ts';
import type { RungChange } from './ladder.ts';
import type { Letter } from './letter.ts';
import type { NotHandled } from './notHandled.ts';
import type { OtherPerson } from './other.ts';
import type { Promised } from './promise.ts';
import type { Question } from './question.ts';
import type { Referral } from './referral.ts';
import type { Phases } from './phases.ts';
import type { Registration } from './registration.ts';
import type { ReceiptCorrection, Struck } from './struck.ts';
import type { VerdictFacts } from './verdict.ts';
import type { AccountsSettled, Round } from './wederhoor.ts';

/**
 * What happened in one complaint: facts only, in the order in which they happened.
 * Stage, terms, who may do what and every colour are derived from it (design.md §1, idea 1).
 */
export interface Complaint {
  readonly kenmerk: Kenmerk;
  readonly procedure: ProcedureCode;
  /** Number of decisions taken on this complaint; the register raises it with every decision. */
  readonly volgnummer: number;
  readonly registration: Registration;
  /** Contacts with complainant or employee; a hearing is no contact (O19). */
  readonly contacts: readonly Contact[];
  /** Who said, or of whom it was found, that he has to do with it himself (Awb 9:7). */
  readonly involved: readonly Involvement[];
  /** All assignments; the last one that was not undone or declined is the present one. */
  readonly assignments: readonly Assignment[];
  /** The behandelaar told the employee himself. */
  readonly told?: Told;
  /** Copy of the complaint and its enclosures, without contact data, handed to the employee (Awb 9:9). */
  readonly copy?: { readonly on: IsoDate; readonly at: Instant; readonly by: PersonId };
  readonly verdagingen: readonly Verdaging[];
  readonly furtherDelays?: readonly FurtherDelay[];
  readonly waits?: readonly Waiting[];
  readonly referrals?: readonly Referral[];
  readonly contactRules?: readonly ContactRule[];
  readonly receiptCorrections?: readonly ReceiptCorrection[];
  readonly hearings: readonly Hearing[];
  readonly waivers: readonly HearingWaiver[];
  readonly verdict: VerdictFacts;
  readonly letters: readonly Letter[];
  readonly informal?: InformalSettlement;
  /** How it came to the coordinator, where others receive complaints as well. */
  readonly forwarded?: Forwarding;
  readonly admissibility?: Admissibility;
  /** Asked after the letter, preferably by phone (E41). */
  readonly satisfaction?: Satisfaction;
  /** Mediation first, then a committee; absent where the procedure knows neither, or nothing happened yet. */
  readonly phases?: Phases;
  readonly closings: readonly Closing[];
  readonly reopenings: readonly Reopening[];
  /** The file is destroyed: number, procedure and this are all that is left. */
  readonly destroyed?: Destruction;
  /** In the spirit of the Nationale ombudsman (law.md §5); absent in complaints of before. The last core counts. */
  readonly cores?: readonly Core[];
  readonly rungs?: readonly RungChange[];
  readonly promises?: readonly Promised[];
  readonly questions?: readonly Question[];
  /** Each side's account put to the other. */
  readonly rounds?: readonly Round[];
  readonly accountsSettled?: AccountsSettled;
  readonly others?: readonly OtherPerson[];
  readonly evidence?: readonly Evidence[];
  readonly recordings?: readonly Recording[];
  readonly externalVerdicts?: readonly ExternalVerdict[];
  readonly lessonChecks?: readonly LessonCheck[];
  readonly links?: readonly Link[];
}

/** "Toch niet tevreden": the handling goes on; the original term never stopped (law.md A5). */
export interface Reopening {
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  readonly reason: string;
  /**
   * What it reopened: number of closings and last version of the verdict at that moment.
   * Counted, because two decisions may bear the same second.
   */
  readonly after?: { readonly closings: number; readonly version: number };
}

export interface Involvement {
  readonly person: PersonId;
  readonly at: Instant;
  readonly by: PersonId;
  /** Office in which he would have acted, for the log. */
  readonly office?: OfficeCode;
}

export interface Told {
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
}

/** Extension of the term; `on` is the day of the notice to both sides (Awb 9:11 lid 2). */
export interface Verdaging {
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  readonly weeks: number;
  readonly reason: string;
  /** Until then it can be taken back, as nobody outside has word of it. */
  readonly leavesAt?: Instant;
  readonly struck?: Struck;
}

export interface Satisfaction {
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  readonly answer: 'tevreden' | 'niet-tevreden' | 'niet-bereikt';
  /** The control question: was everything dealt with (O49)? */
  readonly allDealtWith?: boolean;
  /** Version of the verdict that was asked about; an answer to an earlier one closes nothing. */
  readonly version?: number;
}

export interface Closing {
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  /** `informeel-tevreden` is an outcome of its own, never "gegrond" (practice.md §6.2). */
  readonly as:
    | 'informeel-tevreden'
    | 'afgehandeld'
    | 'buiten-behandeling'
    | 'geen-contact'
    | 'niet-ontvankelijk';
  readonly notHandled?: NotHandled;
}
