import type { Card } from '../../adaptive-cards/element.ts';
import { line } from '../../adaptive-cards/line.ts';
import type { Message, NoticeToRender } from '../app/ports/messenger.ts';
import { texts } from '../text/index.ts';

/** What is left of a card that asks nothing more of its reader and of which he may know nothing more. */
export const movedCard = (what: NoticeToRender, link: (subPage: string) => string): Message => {
  const { cards } = texts('nl');
  const card: Card = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'nl',
    body: [
      ...(what.kenmerk === undefined ? [] : [line(what.kenmerk, { weight: 'Bolder' })]),
      line(cards.moved, { isSubtle: true }),
    ],
    actions: [{ type: 'Action.OpenUrl', title: cards.forms.openWork, url: link('') }],
  };
  return { card: { ...card }, summary: cards.moved };
};
