import type { ContactRule } from '../domain/complaint/contactRule.ts';
import type { LetterKind } from '../domain/complaint/letter.ts';
import type { NotHandled } from '../domain/complaint/notHandled.ts';
import type { BodyOffice } from '../domain/organisation/office.ts';
import type { GroundCode } from '../domain/procedure/handling.ts';
import type { AdvicePart, Authority } from '../domain/complaint/phases.ts';
import type { VerdictDraft } from '../domain/complaint/verdict.ts';

/** What a letter is written from; the text itself is in `src/text/letters`. */
export interface LetterFacts {
  readonly kind: LetterKind;
  readonly kenmerk: string;
  readonly organisation: string;
  readonly date: string;
  /** Complainant or gemachtigde; absent when no name is known. */
  readonly addressee?: string;
  readonly address?: string;
  readonly sender: {
    readonly name: string;
    readonly function: string;
    readonly phone?: string;
    readonly email?: string;
    /** Body in whose name the secretary writes. */
    readonly body?: BodyOffice;
  };
  /** Of `antwoord`; the reason why nobody spoke first stays inside. */
  readonly admissibility?: {
    readonly admissible: boolean;
    readonly ground?: GroundCode;
    readonly reason?: string;
  };
  readonly received: string;
  /** Where the privacy statement stands. */
  readonly privacyStatement?: string;
  /** Last day on which the answer is due, in words of the letter. */
  readonly answerBy?: string;
  /** Last day of the promised call. */
  readonly callBefore?: string;
  /** He can be reached, and wants no calls. */
  readonly inWriting?: true;
  readonly verdaging?: { readonly weeks: number; readonly until: string; readonly reason: string };
  readonly agreed?: string;
  readonly notHandled?: NotHandled;
  readonly contactRule?: Pick<ContactRule, 'rule' | 'behaviour'> & {
    readonly from: string;
    readonly reviewOn: string;
    /** Who speaks with him, by name. */
    readonly person?: string;
  };
  readonly furtherDelay?: { readonly agreedOn: string; readonly until: string };
  readonly hearing?: {
    readonly date: string;
    readonly time: string;
    readonly place?: string;
    readonly form: string;
  };
  /** Of `verslag`: what there is to read and react to (O41). */
  readonly toReact?: {
    readonly records: readonly { readonly on: string; readonly record: string }[];
    /** What the other side said to an earlier record. */
    readonly reaction?: string;
  };
  readonly newBehandelaar?: string;
  readonly heard?: {
    readonly klager: readonly string[];
    /** Lawful ground as a code; what was written about it stays inside. */
    readonly klagerWaived?: string;
    readonly beklaagde: readonly string[];
  };
  readonly draft?: VerdictDraft;
  /** Of the closing letter: records of the talks with him that he did not get before. */
  readonly ownRecords?: readonly { readonly on: string; readonly record: string }[];
  /** Everything that was advised, and the records of the hearings: they go along (Awb 9:16, P32). */
  readonly advised?: {
    readonly parts: readonly AdvicePart[];
    readonly recommendations?: string;
    readonly authorities: readonly { readonly from: Authority; readonly advice: string }[];
    readonly records: readonly { readonly on: string; readonly record: string }[];
  };
  /** Absent: the Nationale ombudsman. Else the organisation's own words, which may be empty. */
  readonly ownSecondLine?: string;
  /** Nobody asks the complainant afterwards how it went. */
  readonly noAftercare?: true;
}

/** A letter as its reader gets it: its words, and who signs. */
export interface SignedLetter extends LetterText {
  /** Name and function, a line each. */
  readonly signature: readonly string[];
}

/** A letter in words; sections with a heading, then paragraphs as plain text. */
export interface LetterText {
  readonly subject: string;
  /** First line above the name of who signs; absent where he writes in his own. */
  readonly inNameOf?: string;
  readonly sections: readonly {
    readonly heading?: string;
    readonly paragraphs: readonly string[];
  }[];
}
