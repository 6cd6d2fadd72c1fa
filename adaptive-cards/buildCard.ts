import { REFRESH, type CardView } from '../src/contract/card.ts';
import { cardActions } from './cardActions.ts';
import { cardBody } from './cardBody.ts';
import type { CardContext } from './cardContext.ts';
import type { Card, Execute } from './element.ts';

/**
 * The Adaptive Card of a view: at most five lines, one primary button, at most six actions.
 * A pure function; what may stand on it is decided by `CardView`.
 */
export const buildCard = (context: CardContext): Card => {
  const { view } = context;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: view.language,
    body: cardBody(context),
    actions: cardActions(context),
    ...(isLive(view) ? { refresh: { action: refresh(view) } } : {}),
  };
};

/**
 * Only what still asks, or can still be taken back, is looked at again. No `userIds`: these cards stand in personal chats, and the
 * bot knows its people by their Entra id while Teams wants its own.
 */
const isLive = ({ kind, done, moved }: CardView): boolean =>
  kind !== 'dagstart' && (done === undefined || done.undo !== undefined) && moved !== true;

const refresh = (view: CardView): Execute => ({
  type: 'Action.Execute',
  title: REFRESH,
  verb: REFRESH,
  data: { kenmerk: view.kenmerk, seen: view.volgnummer, card: view.kind },
});
