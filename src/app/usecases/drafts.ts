import type { Failure } from '../../contract/failure.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { Actor } from '../command.ts';
import { DraftTooLarge, type Draft, type DraftSeen, type StoredDraft } from '../ports/drafts.ts';
import type { Deps } from './deps.ts';

/** What is kept of a form, and what the window it stands in saw of it before. */
export interface DraftToSave extends Pick<Draft, 'key' | 'value'> {
  readonly seen?: DraftSeen | undefined;
}

/** What somebody was typing, so that it survives closing the tab. */
export const loadDraft =
  ({ drafts }: Deps) =>
  (by: Actor, key: string): Promise<StoredDraft | undefined> =>
    drafts.load(by.id, key);

/**
 * Keeps what somebody is typing; one that is too large is refused and nothing of it is kept. Where another
 * window of the same person saved meanwhile it is refused too: that window's words are merged first.
 */
export const saveDraft =
  ({ drafts, clock }: Deps) =>
  async (by: Actor, { key, value, seen }: DraftToSave): Promise<Outcome<StoredDraft, Failure>> => {
    const { now } = await clock.businessTime();
    try {
      const saved = await drafts.save(by.id, { key, value, savedAt: now }, seen);
      return saved ? accept(saved) : refuse({ code: 'superseded' });
    } catch (cause) {
      if (cause instanceof DraftTooLarge) return refuse({ code: 'too-large' });
      throw cause;
    }
  };

/** Throws a draft away. */
export const removeDraft =
  ({ drafts }: Deps) =>
  (by: Actor, key: string): Promise<void> =>
    drafts.remove(by.id, key);
