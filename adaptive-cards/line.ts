import type { TextBlock } from './element.ts';
import { plain } from './plain.ts';
import { undivided } from './undivided.ts';

/**
 * A paragraph of a card. Every text goes through here, so that nothing in it can act as markup;
 * our own sentences need none.
 */
export const line = (
  text: string,
  look: Partial<Omit<TextBlock, 'type' | 'text' | 'wrap'>> = {},
): TextBlock => ({ type: 'TextBlock', text: undivided(plain(text)), wrap: true, ...look });
