import type { CardView } from '../../../contract/card.ts';
import { needsConsent } from '../../../domain/steps/needsConsent.ts';
import { buttonsOf, type Card } from './card.ts';

/**
 * The same buttons, with further delay behind the first one where nothing but the complainant's consent gives more time. The
 * first stays what it was: doing what is asked ends the complaint, asking for time does not.
 *
 * @see Awb art. 9:11 lid 3
 */
export function withFurtherDelay(card: Card, buttons: CardView['buttons']): CardView['buttons'] {
  const [first, ...rest] = buttons;
  return first === undefined || !needsConsent(card.complaint, card.circumstances)
    ? buttons
    : [first, ...buttonsOf(card, ['verder-uitstel']), ...rest];
}
