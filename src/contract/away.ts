import { z } from 'zod';
import { date, text } from './fields.ts';

/** Verb of "Collega is er niet" on a card about somebody who does not get on with it. */
export const AWAY = 'is-er-niet';

/** Who is away, as the card named him, and his last day of it; without that day nobody knows until when. */
export const awayInput = z.object({ colleague: text(64), until: date.optional() });
