import type { PersonId } from '../../domain/complaint/kenmerk.ts';

/** Something one person was typing; deleted after use or thirty days (list `Concepten`). */
export interface Draft {
  /** Unique for person and form, for instance `registreren` or `oordeel/K-2026-0003`. */
  readonly key: string;
  readonly value: unknown;
  readonly savedAt: string;
}

export interface Drafts {
  load(person: PersonId, key: string): Promise<Draft | undefined>;
  save(person: PersonId, draft: Draft): Promise<void>;
  remove(person: PersonId, key: string): Promise<void>;
}
