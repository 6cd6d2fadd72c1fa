import { z } from 'zod';
import { date } from './fields.ts';

/** Verb of "Herinner me later" on a card. */
export const LATER = 'later';

/** Until which day somebody wants no reminder, and why. */
export const laterInput = z.object({ until: date, reason: z.string().trim().min(1).max(500) });
