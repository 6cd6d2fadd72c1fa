import type { PersonId } from '../../domain/complaint/kenmerk.ts';

/** Something one person was typing; deleted after use or thirty days (list `Concepten`). */
export interface Draft {
  /** Unique for person and form, for instance `registreren` or `oordeel/K-2026-0003`. */
  readonly key: string;
  readonly value: unknown;
  readonly savedAt: string;
}

/** The draft is larger than the list holds; nothing was stored and the person must hear it. */
export class DraftTooLarge extends Error {
  override readonly name = 'DraftTooLarge';
}

export interface Drafts {
  load(person: PersonId, key: string): Promise<Draft | undefined>;
  /** @throws DraftTooLarge */
  save(person: PersonId, draft: Draft): Promise<void>;
  remove(person: PersonId, key: string): Promise<void>;
}
