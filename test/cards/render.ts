import { buildCard } from '../../adaptive-cards/buildCard.ts';
import type { CardContext } from '../../adaptive-cards/cardContext.ts';
import type { Action, Card, Element, TextBlock } from '../../adaptive-cards/element.ts';
import { summaryOf } from '../../adaptive-cards/summaryOf.ts';
import type { CardView } from '../../src/contract/card.ts';
import { texts } from '../../src/text/index.ts';

const link = (subPage: string): string =>
  `https://teams.example/klachtwijzer/${encodeURIComponent(subPage)}`;

export const contextOf = (view: CardView): CardContext => {
  const { cards, common } = texts(view.language);
  return { view, text: cards, common, link };
};

/** The card and lock-screen line of a view, for a reader with an invented id. */
export const render = (view: CardView): { readonly card: Card; readonly summary: string } => {
  const context = contextOf(view);
  return { card: buildCard(context), summary: summaryOf(context) };
};

const blocks = (elements: readonly Element[]): readonly TextBlock[] =>
  elements.flatMap((element) => {
    if (element.type === 'TextBlock') return [element];
    return element.type === 'Container' ? blocks(element.items) : [];
  });

/** All paragraphs of the card itself, without those of forms that unfold. */
export const linesOf = ({ body }: Card): readonly string[] =>
  blocks(body).map(({ text }) => read(text));

/** Paragraphs without the box about the last press. */
export const askedLinesOf = ({ body }: Card): readonly string[] =>
  blocks(body.filter(({ type }) => type !== 'Container')).map(({ text }) => read(text));

/** Actions in sight: at the bottom, and in the lines of a digest. */
export const actionsOf = ({ body, actions }: Card): readonly Action[] => [
  ...body.flatMap(inLines),
  ...actions,
];

const inLines = (element: Element): readonly Action[] => {
  if (element.type === 'ActionSet') return element.actions;
  return element.type === 'Container' ? element.items.flatMap(inLines) : [];
};

/** All actions: of the card, and of forms that unfold. */
export const allActions = (actions: readonly Action[]): readonly Action[] =>
  actions.flatMap((action) =>
    action.type === 'Action.ShowCard' ? [action, ...allActions(action.card.actions)] : [action],
  );

/** Everything that is read on a card, with labels, choices and titles. */
export const wordsOf = (card: Card): string => {
  const found: string[] = [];
  const keys = new Set(['text', 'title', 'label', 'placeholder', 'errorMessage']);
  JSON.stringify(card, (key: string, value: unknown) => {
    if (keys.has(key) && typeof value === 'string') found.push(value);
    return value;
  });
  return read(found.join('\n'));
};

/** As it is read: a gap at which no line breaks is a gap. */
const read = (text: string): string => text.replaceAll('\u00A0', ' ');
