import type { Ask, NoticeKind, PartOutcome, StepCode } from '../../contract/domainTypes.ts';
import type { CardView } from '../../contract/card.ts';
import type { CardForms } from './cardForms.ts';

/** A sentence of a card; absent where this card has nothing to say there. */
export type CardSentence = (view: CardView) => string | undefined;

/** The words of one kind of card; every line is at most a few short sentences (experience.md §3). */
export interface CardLines {
  /** Act on the lock screen; the kenmerk is put behind it. Nothing private. */
  readonly act: (view: CardView) => string;
  /** Line 1: what is asked. */
  readonly headline: (view: CardView) => string;
  /** Line 3: what the date is the last day of; absent where the card shows no date. */
  readonly date: CardSentence;
  /** Line 4: why you, what is done already. */
  readonly why: CardSentence;
  /** Line 5: what happens if you do nothing. */
  readonly otherwise: CardSentence;
}

/** Words of the box above a card after a press that was not carried out. */
export interface CardFailureWords {
  readonly invalidInput: string;
  readonly alreadyDone: string;
  /** Everything since was done by the person himself. */
  readonly yourself: string;
  readonly moreChanges: (count: number) => string;
  /** Short name of each field of a card's forms, by its path in `stepInput`. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface CardText {
  readonly lines: Readonly<Record<NoticeKind, CardLines>>;
  readonly forms: CardForms;
  /** Button titles that differ from the name of the step. */
  readonly buttons: Partial<Record<StepCode, string>>;
  readonly outcomes: (outcomes: readonly PartOutcome[]) => string;
  readonly proposal: CardSentence;
  /** First line of a digest's row. */
  readonly asked: (ask: Ask) => string;
  readonly unread: string;
  /** Why approval is not possible yet, of the codes of blocking warnings. */
  readonly blocking: (codes: readonly string[]) => string;
  readonly receipt: (receipt: {
    readonly what: string;
    readonly by: string;
    readonly at: string;
  }) => string;
  /** In a receipt, of a letter that could not be sent. */
  readonly letterUnsent: string;
  readonly failure: CardFailureWords;
  readonly moved: string;
  readonly notForYou: string;
  readonly notSaved: string;
  readonly help: { readonly headline: string; readonly lines: readonly string[] };
  /** Answers to what is typed in the chat. */
  readonly commands: {
    readonly mine: string;
    readonly terms: string;
    readonly search: string;
    readonly register: string;
    readonly nothing: string;
    readonly unknownNumber: string;
    readonly searchInTab: string;
    /** Button that opens the search as a dialog. */
    readonly openSearch: string;
    readonly registerInTab: string;
    readonly notUnderstood: string;
    readonly waitsFor: (name: string) => string;
  };
  /** Second line in the activity feed of Teams; nothing private. */
  readonly feedLines: Readonly<Record<'laatste-dag' | 'hoorgesprekken', string>>;
  /** Answers to who says that he is away, or back. */
  readonly absence: {
    readonly headline: string;
    readonly until: (day: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly how: string;
    readonly undo: string;
    readonly back: string;
    readonly notAway: string;
    readonly nothing: string;
    readonly work: string;
    readonly canWait: string;
    readonly somebodyElse: string;
  };
  /** The first message of a chat, by whose chat it is. */
  readonly welcome: {
    readonly personal: { readonly headline: string; readonly lines: readonly string[] };
    readonly group: { readonly headline: string; readonly lines: readonly string[] };
    readonly addedBy: (name: string) => string;
  };
  /** Where others read along. */
  readonly group: {
    readonly headline: string;
    readonly lines: readonly string[];
    readonly inOwnChat: string;
    readonly unknownNumber: string;
    readonly register: string;
    readonly openChat: string;
  };
  /** "Registreer als klacht" on a message of a chat. */
  readonly messageAction: {
    /** Title of the dialog. */
    readonly title: string;
    readonly registered: (kenmerk: string) => string;
  };
  readonly digest: {
    readonly more: (count: number) => string;
    /** First line of a row of which others have the turn. */
    readonly waits: (what: { readonly name: string; readonly ask: Ask }) => string;
    /** For so many working days nothing was done. */
    readonly quiet: (workingDays: number) => string;
  };
}
