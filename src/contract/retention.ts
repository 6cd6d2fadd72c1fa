import { z } from 'zod';

/** Order to destroy a file: `command` as with every step, and the declaration it stands in. */
export const destructionRequest = z.object({
  command: z.string().min(8).max(128),
  seen: z.number().int().nonnegative(),
  declaration: z.string().trim().min(3).max(200),
});

/** A file whose term is over. */
export interface RetentionProposalView {
  readonly kenmerk: string;
  /** Last day on which it had to be kept. */
  readonly keptUntil: string;
}

/** What may still hold parts of a destroyed file; tried again each night. */
export type Leftover = 'versions' | 'documents' | 'log' | 'drafts';

export interface DestroyedView {
  readonly kenmerk: string;
  readonly destroyedOn: string;
  readonly left: readonly Leftover[];
}
