import type { Card } from './element.ts';

/** A card of a few lines that asks nothing of anybody. */
export const plainCard = (
  body: Card['body'],
  actions: Card['actions'],
  language: 'nl' | 'en',
): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: language,
  body,
  actions,
});
