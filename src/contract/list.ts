import { z } from 'zod';
import type { PersonId } from '../domain/complaint/kenmerk.ts';
import type { Stage } from '../domain/steps/codes.ts';

/** Rows of one page of a list, and of what a search shows. */
export const PAGE_SIZE = 50;

const inOrder: Readonly<Record<Stage, true>> = {
  nieuw: true,
  'te-bespreken': true,
  toegewezen: true,
  'in-behandeling': true,
  'bij-commissie': true,
  meelezen: true,
  'akkoord-gevraagd': true,
  'brief-wacht': true,
  nazorg: true,
  'wacht-op-onderzoek': true,
  afgesloten: true,
};

/** Where a complaint can stand, in the order of the procedure. */
export const STAGES = Object.keys(inOrder) as readonly Stage[] as readonly [Stage, ...Stage[]];

const person = z
  .string()
  .max(64)
  .transform((id) => id as PersonId);

/** What `GET /api/complaints` is asked; everything may be left out. */
export const listQuestion = z.object({
  /** Also closed ones. */
  closed: z.stringbool().default(false),
  stage: z.enum(STAGES).optional(),
  behandelaar: person.optional(),
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
