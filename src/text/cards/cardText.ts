import type { NoticeKind, PartOutcome, StepCode } from '../../contract/domainTypes.ts';
import type { CardView } from '../../contract/card.ts';

/** The words of one kind of card; every line is at most one or two short sentences (experience.md §3). */
export interface CardLines {
  /** Act on the lock screen; the kenmerk is put behind it. */
  readonly act: string;
  /** Line 1: what is asked. */
  readonly headline: (view: CardView) => string;
  /** Line 4: why you, what is done already. */
  readonly why: (view: CardView) => string | undefined;
  /** Line 5: what happens if you do nothing. */
  readonly otherwise: (view: CardView) => string | undefined;
}

/** Words on forms that open inside a card. */
export interface CardForms {
  readonly agreed: string;
  readonly agreedHint: string;
  readonly askedOn: string;
  readonly letterWanted: string;
  readonly note: string;
  readonly on: string;
  readonly candidate: string;
  readonly candidateError: string;
  readonly reason: string;
  readonly reasonWhenOther: string;
  readonly required: string;
  readonly declineWhy: string;
  readonly until: string;
  readonly explanation: string;
  readonly weeks: string;
  readonly weekChoice: (weeks: number) => string;
  readonly remark: string;
  readonly sides: string;
  readonly bothSides: string;
  readonly form: string;
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly answer: string;
  readonly save: string;
  readonly otherPerson: string;
  readonly choosePerson: string;
  readonly readAndDecide: string;
  readonly readFirst: string;
  readonly anyway: string;
  readonly withRemark: string;
  readonly openDossier: string;
  readonly openBelkaart: string;
  readonly openWork: string;
  readonly register: string;
  readonly openAboutMe: string;
  readonly absentUntil: (name: string, date: string) => string;
  readonly openCount: (count: number) => string;
}

export interface CardText {
  readonly lines: Readonly<Record<NoticeKind, CardLines>>;
  readonly forms: CardForms;
  /** Button titles that differ from the name of the step. */
  readonly buttons: Partial<Record<StepCode, string>>;
  readonly outcomes: (outcomes: readonly PartOutcome[]) => string;
  readonly notReached: (attempts: number) => string;
  readonly unread: string;
  readonly blocking: (codes: readonly string[]) => string;
  readonly receipt: (receipt: {
    readonly what: string;
    readonly by: string;
    readonly at: string;
  }) => string;
  readonly moved: string;
  readonly notForYou: string;
  readonly notSaved: string;
  readonly help: { readonly headline: string; readonly lines: readonly string[] };
  readonly digest: { readonly headline: string; readonly more: (count: number) => string };
  readonly origin: string;
}
