import type { Kenmerk, PersonId } from '../domain/complaint/kenmerk.ts';
import type { NoticeKind } from '../domain/complaint/notice.ts';
import type { BusinessTime } from './command.ts';

export interface ProposalQuestion {
  readonly kenmerk: Kenmerk;
  /** "What if it were about …": overrules what is registered; absent is as registered. */
  readonly kind?: string;
  readonly person?: string;
  readonly team?: string;
}

/** A question that is not there and one of somebody else get the same answer. */
export interface AskedQuestion {
  readonly kenmerk: Kenmerk;
  readonly question: string;
}

export interface CardQuestion {
  readonly kind: NoticeKind;
  readonly kenmerk: Kenmerk;
  readonly person: PersonId;
  readonly language: 'nl' | 'en';
  /** After his own decision: the row as it was written a moment ago will do. */
  readonly justNow?: true;
  /** Of the press that it answers; absent: now. */
  readonly time?: BusinessTime;
  /** Complaints on a message of what arrived together. */
  readonly arrived?: readonly string[];
}
