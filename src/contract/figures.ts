import { z } from 'zod';
import type { ProcedureCode } from '../domain/complaint/kenmerk.ts';
import type { Figures } from '../domain/figures/figuresOf.ts';

/** What `GET /api/figures` is asked; everything may be left out. */
export const figuresQuestion = z.object({
  procedure: z.enum(['emmen', 'politie', 'vlaanderen']).optional(),
  /** Calendar year; default the present one. */
  year: z.coerce.number().int().min(1900).max(2299).optional(),
  /** Quarters or months that the year offers, as its `code` says; anything else shows the year. */
  part: z
    .string()
    .max(40)
    .regex(/^[km]\d+(?:-[km]\d+)*$/)
    .optional(),
});
export type FiguresQuestion = z.output<typeof figuresQuestion>;

/** Figures of a period, in which nobody can be known. */
export interface FiguresView extends Figures {
  readonly today: string;
  readonly year: number;
  readonly procedure: ProcedureCode;
  /** Procedures of which there are complaints. */
  readonly procedures: readonly ProcedureCode[];
  /** Teams whose figures these are; absent is the whole organisation. */
  readonly scope?: readonly string[];
  /** The procedure has an aim shorter than its term. */
  readonly hasAim: boolean;
}
