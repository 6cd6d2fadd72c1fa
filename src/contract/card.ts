import type { EmployeeAnswer, Side } from '../domain/complaint/hearing.ts';
import type { NoticeKind } from '../domain/complaint/notice.ts';
import type { PartOutcome } from '../domain/complaint/verdict.ts';
import type { Ask, Stage, StepCode } from '../domain/steps/codes.ts';
import type { Failure } from './failure.ts';
import type { DateView } from './view.ts';

/**
 * What a card may know: nothing about complainant, employee complained about or witness, no text of
 * the dossier, no rule number, no reason why somebody was passed over (experience.md §3 `cardContent`).
 * Names are colleagues in their working role.
 */
export interface CardView {
  readonly kind: NoticeKind;
  readonly language: 'nl' | 'en';
  readonly kenmerk: string;
  readonly aanduiding: string;
  /** The card was made from this `volgnummer`; it travels back as `seen`. */
  readonly volgnummer: number;
  readonly stage: Stage;
  readonly ask: Ask;
  /** Business date, for dates that are filled in beforehand. */
  readonly today: string;
  readonly date?: DateView;
  /** Last working day on which all of it must be done, on the card that asks to handle it. */
  readonly doneBy?: string;
  readonly behandelaar?: string;
  readonly coordinator?: string;
  /** Behandelaar for whose office the reader prepares. */
  readonly inNameOf?: string;
  /** The reader keeps it for a body whose members decide together; which body would tell whom it is about. */
  readonly secretary?: true;
  /** Colleague it waits for, on a card to somebody who is told that he does not get on with it. */
  readonly waitingFor?: string;
  /** That colleague, where the reader may say that he is away and nobody said so yet. */
  readonly colleague?: string;
  /** Last day until which reminders may be put off. */
  readonly laterUntil?: string;
  /** Asked to approve in the place of somebody else; the coordinator may leave it so. */
  readonly replacement?: { readonly id: string; readonly name: string };
  /** Colleague who handled it before he was away, and is back. */
  readonly back?: string;
  /** Who handled it before, and how many hearings, promises and unsent letters come along. */
  readonly takesOver?: {
    readonly from: string;
    readonly hearings: number;
    readonly promises: number;
    readonly letters: number;
  };
  /** Working days since the complainant last heard something, once that is too long. */
  readonly quietDays?: number;
  /** Last day on which the complainant may hear that his complaint is not handled, once that day is near. */
  readonly noticeBy?: string;
  /** On the card of the employee complained about: what there is to know for him now. */
  readonly aboutYou?: AboutYou;
  /** On that card, while he may say whether he comes; with what he said. */
  readonly invitation?: {
    readonly id: string;
    /** Day and time that stand on the card. */
    readonly moment: string;
    readonly as?: EmployeeAnswer['as'];
  };
  /** Of the employee who is asked what he thinks of the record: which record that is. */
  readonly round?: string;
  /** The employee must come to his hearing, in duty time (P26). */
  readonly mustAppear?: boolean;
  /** Nothing of the complaint goes into his personnel file (P39). */
  readonly noPersonnelFile?: boolean;
  /** Something asked of a colleague who does not see the dossier; what, he reads on its page. */
  readonly request?: { readonly id: string; readonly by: string };
  /** The answer to what was asked of colleagues; its words stand in the dossier. */
  readonly answer?: {
    readonly about: 'vraag' | 'oplossing';
    readonly by: readonly string[];
    /** Of a solution that was asked for. */
    readonly granted?: boolean;
    /** The day is over and there is none. */
    readonly open?: boolean;
  };
  /** Attempts to reach the complainant so far. */
  readonly attempts?: number;
  readonly proposal?: {
    /** Absent where the rules have no answer and a person must choose. */
    readonly person?: { readonly id: string; readonly name: string };
    readonly gap: boolean;
    /** The proposed person is the secretary of a body whose members decide together. */
    readonly body?: true;
    readonly absentUntil?: string;
    /** Open complaints the proposed person has. */
    readonly open: number;
    readonly passedOver: number;
    readonly candidates: readonly {
      readonly id: string;
      readonly name: string;
      readonly absentUntil?: string;
      readonly open: number;
    }[];
  };
  readonly verdict?: {
    readonly version: number;
    readonly outcomes: readonly PartOutcome[];
    readonly klagerHeardOn: readonly string[];
    readonly klagerWaived: boolean;
    readonly beklaagdeHeardOn: readonly string[];
    readonly readAlongBy: readonly string[];
    readonly offer: boolean;
    readonly lesson: boolean;
    /** Parts that deviate from the advice of the committee, each with its motive (P30). */
    readonly deviations?: number;
    /** Of a body: how many of its members agreed, and how many must before it counts. */
    readonly members?: { readonly agreed: number; readonly all: number; readonly quorum: number };
    readonly readingMinutes: number;
    /** Codes of warnings that block approval. */
    readonly blocking: readonly string[];
    /** The approver had not opened this version when pressing: ask once. */
    readonly askToRead: boolean;
    /** Minutes of working time in which approval can be taken back, of the profile. */
    readonly holdMinutes?: number;
  };
  readonly hearing?: {
    readonly date: string;
    readonly time: string;
    /** The complainant's invitation to it has not left yet. */
    readonly uninvited?: true;
    /** What the employee said to his invitation; why stands in the dossier. */
    readonly employee?: EmployeeAnswer['as'];
    /** The complainant comes by Teams, and gets the address of the meeting from who handles it. */
    readonly online?: true;
  };
  /** A record lies with a side who has not reacted, on the card of who handles it. */
  readonly reaction?: {
    readonly side: Side;
    readonly since: string;
    /** The letter with it has not left yet. */
    readonly unsent?: true;
  };
  /** The advice of the committee is there; what it says stands in the dossier. */
  readonly advised?: true;
  /** The employee reacted to the record himself, and nothing was done with it yet. */
  readonly reacted?: true;
  readonly letter?: {
    readonly id: string;
    readonly kind: string;
    readonly how: 'e-mail' | 'post' | 'telefoon' | 'geen-adres';
  };
  readonly vertrouwenspersoon?: { readonly name: string; readonly phone?: string };
  /** Lines of a digest. */
  readonly lines?: readonly DigestLine[];
  /** Numbers of the complaints that arrived together, of a message of nothing else. */
  readonly arrived?: readonly string[];
  /** The digest comes after noon. */
  readonly later?: boolean;
  /** Permitted steps that belong on this card, most useful first; at most six in all with "Open dossier". */
  readonly buttons: readonly StepCode[];
  /** Why somebody is told that others do not get on with it (`EscalationReason`), as a code. */
  readonly why?: string;
  /** What he did himself a moment ago and can still take back, on a card that goes on asking. */
  readonly justDone?: { readonly step: StepCode; readonly by: string; readonly at: string };
  /** What was done last on this complaint through this card; then it is a one-line receipt. */
  readonly done?: {
    readonly step: StepCode;
    readonly by: string;
    readonly at: string;
    readonly undo?: StepCode;
    /** Of an approval that can be taken back: the version it bound to. */
    readonly version?: number;
    /** Of a letter: it could not be sent, and stays in the dossier. */
    readonly unsent?: boolean;
  };
  /** Why the last press was not carried out; stands above the card as it is now. */
  readonly failure?: Failure;
  /** A newer message stands below in the chat, or the act is no longer asked. */
  readonly moved?: boolean;
}

/** A complaint on the message of the day. */
export interface DigestLine {
  readonly kenmerk: string;
  readonly aanduiding: string;
  readonly ask: Ask;
  readonly date?: DateView;
  readonly primary?: StepCode;
  /** Not his turn: what he is reminded of, as the card of this kind says it. */
  readonly kind?: NoticeKind;
  readonly why?: string;
  /** Not his turn: whose it is, and for how many working days nothing was done. */
  readonly waitsFor?: { readonly name: string; readonly quietDays?: number };
  /** The card of this complaint as he would get it now; its first button stands on the line. */
  readonly answer?: Omit<CardView, 'lines'>;
  /** What he did in it today, once he pressed a button of a digest. */
  readonly done?: CardView['done'];
}

/** Where a complaint stands for the employee it is about; the newest of what happened to him. */
export type AboutYou =
  | 'verteld'
  | 'afschrift'
  | 'uitgenodigd'
  /** Invited before, and the moment or place is another now. */
  | 'verzet'
  | 'afgezegd'
  | 'gesprek-geweest'
  | 'verslag'
  /** A record was put to him, and he may react. */
  | 'reactie-gevraagd'
  /** He reacted, or who handles it put down what he said. */
  | 'gereageerd'
  | 'verdaagd'
  | 'heropend'
  /** Somebody else handles it now. */
  | 'andere-behandelaar'
  /** A committee is charged. */
  | 'commissie'
  /** Settled informally: no judgement follows. */
  | 'opgelost'
  | 'uitkomst';

/** Verb of the refresh of a card. */
export const REFRESH = 'ververs';
