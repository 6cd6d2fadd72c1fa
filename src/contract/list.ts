import { z } from 'zod';
import type { PersonId } from '../domain/complaint/kenmerk.ts';
import { CATEGORIES } from './categories.ts';
import { STAGES } from './listOrder.ts';

const person = z
  .string()
  .max(64)
  .transform((id) => id as PersonId);

/** What `GET /api/complaints` is asked; everything may be left out. */
export const listQuestion = z.object({
  /** Also closed ones. */
  closed: z.stringbool().default(false),
  stage: z.enum(STAGES).optional(),
  /** What it is mostly about. */
  category: z.enum(CATEGORIES).optional(),
  behandelaar: person.optional(),
  /** Only those of which nobody is the behandelaar, or is asked to be. */
  nobody: z.stringbool().default(false),
  /** Only those whose term ends this week, or ended before without an answer. */
  due: z.enum(['week']).optional(),
  /** `datum`: most pressing first; the others oldest first. */
  sort: z.enum(['datum', 'kenmerk', 'ontvangen']).default('datum'),
  /** So many rows are left out before the page. */
  from: z.coerce.number().int().min(0).max(10_000_000).default(0),
});
/** The same as a face asks it. */
export type ListFilter = Omit<ListQuestion, 'behandelaar'>;
export type ListQuestion = z.output<typeof listQuestion>;

/** What `GET /api/search` is asked. */
export const searchQuestion = z.object({ q: z.string().trim().max(200).default('') });
