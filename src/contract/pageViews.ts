import type { Complaint } from '../domain/complaint/complaint.ts';
import type { EmployeeAnswer } from '../domain/complaint/hearing.ts';
import type { ReactionKind } from '../domain/complaint/wederhoor.ts';
import type { AccusedKind, OfficeCode } from '../domain/organisation/office.ts';
import type { Stage, StepCode } from '../domain/steps/codes.ts';
import type { WorkRole } from './workRole.ts';
import type { DateView, PersonView, WorkItemView } from './view.ts';

export interface MyWorkView {
  readonly today: string;
  /** Asks for this person, most pressing first; without a step it is a hearing that he prepares. */
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
  /** Messages that never arrived and still ask something; coordinator only. */
  readonly undelivered: readonly UndeliveredView[];
}

/** A message that reached nobody, neither in chat nor by e-mail. */
export interface UndeliveredView {
  /** Whom to phone; absent of who left, and of the employee complained about. */
  readonly name?: string;
  /** Absent of the message of a day. */
  readonly kenmerk?: string;
  readonly since: string;
}

/** What somebody without an office sees of what he registered: until taken over all, afterwards only that. */
export interface OwnRegistrationView {
  readonly kenmerk: string;
  readonly aanduiding: string;
  readonly takenOver: boolean;
  readonly registered: string;
}

/** One screen for the call: name, number, story, wish, help wanted, purpose and what to tell. */
export interface BelkaartView {
  readonly kenmerk: string;
  readonly aanduiding: string;
  readonly volgnummer: number;
  readonly callWho: string | null;
  readonly phone: string | null;
  /** Why nobody, or not this person, calls: a rule on contact, or everything in writing as he wants. */
  readonly noCalls?: 'contactregel' | 'schriftelijk';
  readonly via: 'klager' | 'gemachtigde';
  readonly what: string;
  readonly helpWanted?: string;
  readonly replyChannel: string;
  readonly attempts: number;
  readonly earlier: Complaint['contacts'];
  readonly answerBy: string | null;
  readonly permitted: readonly StepCode[];
}

/** What a colleague without the dossier is asked, and what of the complaint was chosen for him (O62, O64). */
export interface AskedView {
  readonly kenmerk: string;
  readonly aanduiding: string;
  readonly volgnummer: number;
  readonly id: string;
  readonly about: 'vraag' | 'oplossing' | 'toezegging';
  readonly what: string;
  readonly by: PersonView;
  readonly date: DateView;
  readonly shown: readonly { readonly part: 'wat' | 'wens'; readonly text: string }[];
  readonly permitted: readonly StepCode[];
}

/** Page of the employee complained about: what law.md §6 allows, nothing else. */
export interface AboutMeView {
  readonly kenmerk: string;
  readonly aanduiding: string;
  readonly volgnummer: number;
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
    /** He is invited to it, and may say whether he comes; with what he said. */
    readonly invitation?: {
      readonly id: string;
      readonly as?: EmployeeAnswer['as'];
      readonly text?: string;
      readonly along?: string;
    };
  }[];
  /** What he may say now, by his own press. */
  readonly permitted: readonly StepCode[];
  /** What he said to the records that were put to him. */
  readonly reactions?: readonly {
    readonly on: string;
    readonly as: ReactionKind;
    readonly text?: string;
  }[];
  /** A record was put to him and waits for his reaction; with what the other side said to his (O41). */
  readonly reactionAsked?: {
    readonly round: string;
    readonly since: string;
    readonly reaction?: string;
  };
  readonly outcome?: readonly {
    readonly part: string;
    readonly outcome: string;
    readonly reasons: string;
    readonly deviation?: string;
  }[];
  /** Of the committee, with the outcome (P32). */
  readonly advices?: readonly {
    readonly part: string;
    readonly advice: string;
    readonly reasons: string;
  }[];
  /** Mayor and chief public prosecutor, with the outcome (P32). */
  readonly authorityAdvices?: readonly { readonly from: string; readonly advice: string }[];
  /** He must come to his hearing, in duty time (P26). */
  readonly mustAppear?: boolean;
  /** Nothing goes into his personnel file (P39). */
  readonly noPersonnelFile?: boolean;
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
  /** Who receives a complaint may register that he put it right at once. */
  readonly maySolveAtOnce: boolean;
  /** Whom a complaint can be about here, in the order of the form; absent is every kind. */
  readonly accusedKinds?: readonly AccusedKind[];
  /** Sees figures and lessons: of the whole organisation, or of the teams he leads. */
  readonly maySeeFigures: boolean;
  /** Sees what the app found about itself. */
  readonly mayCheck: boolean;
  readonly teams: readonly { readonly code: string; readonly name: string }[];
  /** For whom the first page is written. */
  readonly workRole: WorkRole;
  /** Nothing is wrong with the set-up; absent as long as nobody looked. */
  readonly ready?: boolean;
}
