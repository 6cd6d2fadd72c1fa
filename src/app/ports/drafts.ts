import type { PersonId } from '../../domain/complaint/kenmerk.ts';

/** Something one person was typing; deleted after use or thirty days, but for `LASTING_KEYS` (list `Concepten`). */
export interface Draft {
  /** Unique for person and form, for instance `registreren` or `oordeel/K-2026-0003`. */
  readonly key: string;
  readonly value: unknown;
  readonly savedAt: string;
}

/** A draft as it stands; the version is another one when its value is. */
export interface StoredDraft extends Draft {
  readonly version: string;
}

/** What a save has to find, so that two windows do not write over each other: `none`, or that version. */
export type DraftSeen = string;

/** Views of the list that somebody saved are kept here too, under this key. */
export const VIEWS_KEY = 'views';

/** Keys of what is no form: it stays until the person changes it. */
export const LASTING_KEYS: readonly string[] = [VIEWS_KEY, 'keys', 'eerste-keer'];

/** Under this and a kenmerk stands until when somebody put off his reminders. */
export const LATER_KEYS = 'later/';

const FORM_KEY = /^[a-z-]+(\/[\w-]+)*$/;
/** With an id and a stroke in front it is one line of a list. */
const LONGEST_KEY = 218;

/**
 * Whether a form may be kept under this key. What has a step of its own is written by that step alone, which
 * asks for a reason and knows the term.
 */
export const isFormKey = (key: string): boolean =>
  key.length <= LONGEST_KEY &&
  FORM_KEY.test(key) &&
  key !== VIEWS_KEY &&
  !key.startsWith(LATER_KEYS);

/** The draft is larger than the list holds; nothing was stored and the person must hear it. */
export class DraftTooLarge extends Error {
  override readonly name = 'DraftTooLarge';
}

export interface Drafts {
  load(person: PersonId, key: string): Promise<StoredDraft | undefined>;
  /**
   * @param seen - absent: whatever stands there is written over.
   * @returns undefined when something else stands there than was seen; nothing was stored then.
   * @throws DraftTooLarge
   */
  save(person: PersonId, draft: Draft, seen?: DraftSeen): Promise<StoredDraft | undefined>;
  remove(person: PersonId, key: string): Promise<void>;
}
