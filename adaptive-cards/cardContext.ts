import type { CardView } from '../src/contract/card.ts';
import type { CardText } from '../src/text/cards/cardText.ts';
import type { CommonTexts } from '../src/text/common/nl.ts';
import type { Action } from './element.ts';

/** What a card is made of: the view, the words, and where links lead. */
export interface CardContext {
  readonly view: CardView;
  readonly text: CardText;
  readonly common: CommonTexts;
  readonly link: (subPage: string) => string;
}

/** A step as it stands on a card; sometimes two actions: the proposal, and another choice. */
export type Button = (context: CardContext) => readonly Action[];
