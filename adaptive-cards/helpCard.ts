import type { CardText } from '../src/text/cards/cardText.ts';
import type { Card } from './element.ts';
import { line } from './line.ts';
import { plainCard } from './plainCard.ts';

/** What a card about no complaint is made of. */
export interface PlainContext {
  readonly language: 'nl' | 'en';
  readonly text: CardText;
  readonly link: (subPage: string) => string;
}

/**
 * Answer to anything that is said in the chat: what the app does and where to go; what was said is not kept.
 *
 * @param first - said before it, where it was not understood.
 */
export const helpCard = ({ language, text, link }: PlainContext, first?: string): Card =>
  plainCard(
    [
      ...(first === undefined ? [] : [line(first)]),
      line(text.help.headline, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
      ...text.help.lines.map((words) => line(words, { spacing: 'Small' })),
    ],
    [
      { type: 'Action.OpenUrl', title: text.forms.openWork, url: link('') },
      { type: 'Action.OpenUrl', title: text.forms.register, url: link('registreren') },
    ],
    language,
  );
