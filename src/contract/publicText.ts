import type { LetterText } from './letter.ts';

/** What the text for the organisation's own website is written from. */
export interface PublicFacts {
  readonly organisation: string;
  /** Working days within which whoever complains is called; absent where he first gets a letter. */
  readonly callWithin?: number;
  /** Within which the first letter says whether the complaint is handled; absent where there is no such letter. */
  readonly firstLetter?: Length;
  readonly settle: Length;
  /** Where a committee advises. */
  readonly withAdviser?: Length;
  /** Weeks by which the answer may come later. */
  readonly extension?: number;
  /** The organisation's own words on where to go next; absent where that is the Nationale ombudsman. */
  readonly ownSecondLine?: string;
  readonly privacyStatement?: string;
}

export interface Length {
  readonly unit: 'weken' | 'dagen' | 'jaren';
  readonly count: number;
}

/** Words of that text, in the language of the citizens. */
export type PublicTextOf = (facts: PublicFacts) => LetterText['sections'];
