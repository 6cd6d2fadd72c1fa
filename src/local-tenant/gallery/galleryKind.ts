import { createCardSlot, type CardSlot } from '../host/cardSlot.ts';
import { element } from '../host/element.ts';
import { notForYou, type ShownCard, type ShownKind } from './galleryCards.ts';
import type { GalleryChoices } from './galleryChoices.ts';
import type { GalleryText } from './galleryText.ts';

/** All cards of one kind, each under the name of its state. */
export function galleryKind(
  { kind, cards, ofComplaint }: ShownKind,
  choices: GalleryChoices,
  text: GalleryText,
): HTMLElement {
  const first = cards[0];
  return element(
    'section',
    { class: 'gallery-kind', 'aria-labelledby': kind },
    element('h2', { id: kind }, kind),
    element(
      'div',
      { class: 'gallery-cards' },
      ...cards.map((card) => hung(card, choices, text).figure),
      ofComplaint && first && refused(first, choices, text),
    ),
  );
}

interface Hung {
  readonly figure: HTMLElement;
  readonly slot: CardSlot;
}

const hung = ({ name, card }: ShownCard, choices: GalleryChoices, text: GalleryText): Hung => {
  const slot = createCardSlot(() => ({
    theme: choices.theme,
    language: choices.language,
    pressed: () => {
      slot.say(text.pressed, 'status');
    },
  }));
  slot.show(card);
  return {
    slot,
    figure: element(
      'figure',
      { 'data-any': name.startsWith('any: ') },
      element('figcaption', {}, name),
      slot.root,
    ),
  };
};

// What Teams shows to who opens it outside its audience: the bare card of the message, and the answer.
const refused = ({ card }: ShownCard, choices: GalleryChoices, text: GalleryText): HTMLElement => {
  const one = hung({ name: text.notForYou, card: { ...card, actions: [] } }, choices, text);
  one.slot.say(notForYou(choices), 'alert');
  return one.figure;
};
