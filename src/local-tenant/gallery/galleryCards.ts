import { buildCard } from '../../../adaptive-cards/buildCard.ts';
import type { Card } from '../../../adaptive-cards/element.ts';
import type { CardView } from '../../contract/card.ts';
import { textsIn } from '../../text/index.ts';
import { cardViews } from './cardViews.ts';
import { everyState } from './everyState.ts';
import type { GalleryChoices } from './galleryChoices.ts';

type Json = Readonly<Record<string, unknown>>;

export interface ShownCard {
  readonly name: string;
  readonly card: Json;
}

/** All cards of one kind. */
export interface ShownKind {
  readonly kind: string;
  readonly cards: readonly ShownCard[];
}

/** Every kind in every state, as the app would send it, and its forms where those are asked for. */
export function galleryCards(choices: GalleryChoices): readonly ShownKind[] {
  const build = builder(choices);
  return Object.entries(everyState(cardViews)).map(([kind, states]) => ({
    kind,
    cards: Object.entries(states).flatMap(([name, view]) => {
      const card = build(view);
      const forms = choices.forms === 'open' ? formsOf(name, card) : [];
      return [{ name, card: { ...card } }, ...forms];
    }),
  }));
}

/** What is said to who opens a card that is somebody else's. */
export const notForYou = (choices: GalleryChoices): string => textsFor(choices).cards.notForYou;

const textsFor = ({ words, language }: GalleryChoices) =>
  textsIn(words === 'gemeente' ? undefined : words)(language);

const builder = (choices: GalleryChoices) => {
  const { cards: text, common } = textsFor(choices);
  const link = (subPage: string): string =>
    `https://teams.microsoft.com/l/entity/klachtwijzer/werk?subPage=${encodeURIComponent(subPage)}`;
  return (view: CardView): Card =>
    buildCard({ view: { ...view, language: choices.language }, text, common, link });
};

// A form that unfolds is shown as a card of its own, at the width it has inside.
const formsOf = (name: string, { actions }: Card): readonly ShownCard[] =>
  actions.flatMap((action) =>
    action.type === 'Action.ShowCard'
      ? [{ name: `${name}: ${action.title}`, card: { version: '1.5', ...action.card } }]
      : [],
  );
