import type { Card } from '../../adaptive-cards/element.ts';
import { line } from '../../adaptive-cards/line.ts';
import type { CardText } from '../text/cards/cardText.ts';

/** Answer to anything that is said in the chat: what the app does and where to go; what was said is not kept. */
export const helpCard = (
  text: CardText,
  language: 'nl' | 'en',
  link: (subPage: string) => string,
): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: language,
  body: [
    line(text.help.headline, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
    ...text.help.lines.map((words) => line(words, { spacing: 'Small' })),
  ],
  actions: [
    { type: 'Action.OpenUrl', title: text.forms.openWork, url: link('') },
    { type: 'Action.OpenUrl', title: text.forms.register, url: link('registreren') },
  ],
});
