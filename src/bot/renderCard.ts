import { buildCard } from '../../adaptive-cards/buildCard.ts';
import type { CardContext } from '../../adaptive-cards/cardContext.ts';
import { summaryOf } from '../../adaptive-cards/summaryOf.ts';
import type { Message } from '../app/ports/messenger.ts';
import type { CardView } from '../contract/card.ts';
import type { TextsOf } from '../text/index.ts';

/** Makes a message of a card view. */
export type RenderCard = (view: CardView) => Message;

/** Deep links of a Teams app open its tab; the sub page says where (tab.md §6). */
export const deepLink =
  (teamsAppId: string) =>
  (subPage: string): string => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: subPage }));
    // The conversation with the bot has no pages.
    if (subPage === 'chat')
      return `https://teams.microsoft.com/l/entity/${teamsAppId}/conversations`;
    const entity = subPage === 'registreren' ? 'registreren' : 'werk';
    return `https://teams.microsoft.com/l/entity/${teamsAppId}/${entity}?context=${context}`;
  };

/** Card and lock-screen line of a view, in the language of the view. */
export const createRenderCard = (link: (subPage: string) => string, texts: TextsOf): RenderCard => {
  return (view) => {
    const { cards, common } = texts(view.language);
    const context: CardContext = { view, text: cards, common, link };
    return { card: { ...buildCard(context) }, summary: summaryOf(context) };
  };
};
