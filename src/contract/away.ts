import { z } from 'zod';
import { date, optionalText, text } from './fields.ts';

/** Verb of "Collega is er niet" on a card about somebody who does not get on with it. */
export const AWAY = 'is-er-niet';

/**
 * Who is away, as the card named him, and his last day of it; without that day nobody knows until when. What was typed about the call
 * is kept as one.
 */
export const awayInput = z.object({
  colleague: text(64),
  until: date.optional(),
  note: optionalText(2000),
});
