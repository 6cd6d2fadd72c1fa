import { buildCard } from '../../../adaptive-cards/buildCard.ts';
import type { Card } from '../../../adaptive-cards/element.ts';
import type { CardView } from '../../contract/card.ts';
import { textsIn } from '../../text/index.ts';
import { aboutNone } from './aboutNone.ts';
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
  /** About a complaint: who is not meant is told so. */
  readonly ofComplaint: boolean;
}

/** Every kind in every state, as the app would send it, with its forms where those are asked for; and what is about no complaint. */
export function galleryCards(choices: GalleryChoices): readonly ShownKind[] {
  const build = builder(choices);
  const ofComplaints = Object.entries(everyState(cardViews)).map(([kind, states]) => ({
    kind,
    ofComplaint: kind !== 'dagstart',
    cards: Object.entries(states).flatMap(([name, view]) => {
      const card = build(view);
      const forms = choices.forms === 'open' ? formsOf(name, card) : [];
      return [{ name, card: { ...card } }, ...forms];
    }),
  }));
  const others = aboutNone({ ...textsFor(choices), language: choices.language, link });
  return [
    ...ofComplaints,
    ...Object.entries(others).map(([kind, states]) => ({
      kind,
      ofComplaint: false,
      cards: Object.entries(states).map(([name, card]) => ({ name, card: { ...card } })),
    })),
  ];
}

/** What is said to who opens a card that is somebody else's. */
export const notForYou = (choices: GalleryChoices): string => textsFor(choices).cards.notForYou;

const textsFor = ({ words, language }: GalleryChoices) =>
  textsIn(words === 'gemeente' ? undefined : words)(language);

const link = (subPage: string): string =>
  `https://teams.microsoft.com/l/entity/klachtwijzer/werk?subPage=${encodeURIComponent(subPage)}`;

const builder = (choices: GalleryChoices) => {
  const { cards: text, common } = textsFor(choices);
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
