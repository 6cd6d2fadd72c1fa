import type { WorkingHours } from '../calendar/workingTime.ts';
import type { Zone } from '../calendar/zone.ts';
import type { ProcedureCode } from '../complaint/kenmerk.ts';
import type { HearingWaiver, Side } from '../complaint/hearing.ts';
import type { AccusedKind, OfficeCode } from '../organisation/office.ts';
import type { Role } from '../steps/codes.ts';
import type { Citation } from './citation.ts';
import type { CommitteePolicy } from './committee.ts';
import type { GroupBody } from './groupBody.ts';
import type { Ground, IntakePolicy, OutcomeRow, ProcedureSteps } from './handling.ts';
import type { Matrix } from './matrix.ts';
import type { Terms } from './terms.ts';

/**
 * How one kind of organisation handles complaints, as data. What differs between procedures differs
 * here; code asks the profile and never which procedure it is.
 */
export interface Profile {
  readonly code: ProcedureCode;
  readonly zone: Zone;
  /** First part of every kenmerk: `K` gives `K-2026-0001`. */
  readonly numberPrefix: string;
  /** Its steps; rights on them stand in one table for all procedures (`steps/rights.ts`). */
  readonly steps: ProcedureSteps;
  readonly intake: IntakePolicy;
  readonly grounds: readonly Ground[];
  readonly terms: Terms;
  readonly matrix: Matrix;
  /** Who stands above whom, highest office first; of a person with several the first counts. */
  readonly hierarchy: readonly HierarchyRow[];
  readonly approval: ApprovalPolicy;
  readonly escalation: EscalationPolicy;
  readonly nudges: NudgePolicy;
  readonly hold: HoldPolicy;
  readonly hearing: HearingPolicy;
  /** Absent where no committee advises before a verdict. */
  readonly committee?: CommitteePolicy;
  /** Absent where every complaint is handled by one person. */
  readonly bodies?: readonly GroupBody[];
  readonly outcomes: readonly OutcomeRow[];
  /** The handling is put down in a report with its seven groups, and so needs a summary (F13, F16). */
  readonly report?: 'rapport';
  /** Whom or what a complaint can be about in such an organisation, in the order of the form; absent is everybody the product knows. */
  readonly accused?: readonly AccusedKind[];
  /** Who opens a dossier; others see nothing of it, or only the page about themselves (K16, law.md §6). */
  readonly visibility: readonly Role[];
  /** Who answers on a card without ever opening the dossier; absent where nobody does. */
  readonly unseen?: readonly Role[];
  /** The closing letter names the ombudsman always, or the organisation's own text does (K14, O53). */
  readonly closing: {
    readonly ombudsman: 'verplicht' | 'eigen-tekst';
    /** The organisation's own words on a second line; absent where it has none. */
    readonly text?: string;
  };
  /** Times and channels before "not reached" may count as such (experience.md §2, never 4). */
  readonly reaching: { readonly attempts: number; readonly channels: number };
  /** Years after closing; absent where the organisation has not set it: then nothing is destroyed. */
  readonly retentionYears?: number;
  /** Nothing of a complaint goes into the personnel file, and the employee is told so (K22, P39). */
  readonly personnelFile?: 'niets';
  /** Its own words for some things; absent where the general ones do (experience.md §4). */
  readonly words?: Wording;
}

/** Procedures with words of their own; what these are stands in `src/text/wording`. */
export type Wording = 'vlaanderen' | 'politie';

/** Holder of `of` works under the holder of `manager`; a deputy acts where that one cannot. */
export interface HierarchyRow {
  readonly of: OfficeCode;
  /** Absent where nobody stands above. */
  readonly manager?: OfficeCode;
  /** What the two must have in common; absent where there is one such office. */
  readonly within?: 'team' | 'lijn';
  readonly deputy?: OfficeCode;
}

/** `verplicht`: nothing leaves without approval; `alleen-meelezen`: reading along is enough. */
export type ApprovalMode = 'verplicht' | 'alleen-meelezen';

/** The organisation's own choice, not a rule of law (experience.md §1). */
export interface ApprovalPolicy {
  /** Holder of this office decides and signs, whoever handled it (K17); absent: the behandelaar's own manager approves. */
  readonly decides?: OfficeCode;
  /** Rules of the matrix after which the behandelaar's own manager approves; after all others reading along is enough. */
  readonly requiredAfterRules: readonly number[];
  /** The same where a person chose the behandelaar and no rule led to him. */
  readonly whereAPersonChose: ApprovalMode;
  /** Who reads along: one of `any` is enough, of `whereNoApproval` each office must have read. */
  readonly readers: {
    readonly any: readonly OfficeCode[];
    readonly whereNoApproval: readonly OfficeCode[];
  };
}

/** Working days count back from the last working day on or before the planned date. */
export interface EscalationPolicy {
  readonly coordinator: { readonly workingDaysBefore: number };
  readonly manager: {
    readonly workingDaysAfterCoordinator: number;
    readonly afterRules: readonly number[];
  };
}

export interface NudgePolicy {
  /** First call, in working days after receipt. */
  readonly firstCall: { readonly workingDays: number };
  /** Confirmation of receipt or another letter unsent, in working days after it could leave. */
  readonly letterUnsent: { readonly workingDays: number };
  /** Proposed behandelaar, reader or approver has not answered, in working days after being asked. */
  readonly unanswered: { readonly workingDays: number };
  /** Working days before the planned date on which its nearness is told; most first. */
  readonly termNear: { readonly workingDaysBefore: readonly number[] };
  /** No hearing planned or held so many working days before the planned date. */
  readonly hearingNotPlanned: { readonly workingDaysBefore: number };
  /** No contact with complainant or employee for so many working days. */
  readonly noContact: { readonly workingDays: number };
  /** After-care call, in working days after the letter left. */
  readonly aftercare: { readonly workingDays: number };
  /** Whether somebody who was referred has arrived, in working days after it was last asked. */
  readonly referral: { readonly workingDays: number };
  /** Notice that a complaint is not handled: weeks after receipt in which it is still to be given. */
  readonly notHandledNotice: { readonly weeks: number };
}

/** How long what was decided can still be taken back before it leaves the house. */
export interface HoldPolicy {
  /** Minutes of working time. */
  readonly workingMinutes: number;
  readonly hours: WorkingHours;
  /** Minutes by the clock in which an acceptance can be undone. */
  readonly acceptanceMinutes: number;
}

export interface HearingPolicy {
  /** Everybody who gets the opportunity to be heard. */
  readonly sides: readonly Side[];
  /** Lawful grounds for not hearing a side; none for a side that is not named. */
  readonly waivers: Readonly<Partial<Record<Side, readonly HearingWaiver['ground'][]>>>;
  /** The employee has the copy (Awb 9:9) at the latest so many working days before any invitation. */
  readonly copyBeforeInvitation: { readonly workingDays: number; readonly basis: Citation };
  /** How long one takes in the calendars of colleagues. */
  readonly lasts: { readonly minutes: number };
}
