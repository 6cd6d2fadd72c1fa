import type { Failure } from '../../contract/failure.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { Actor } from '../command.ts';
import { DraftTooLarge, type Draft } from '../ports/drafts.ts';
import type { Deps } from './deps.ts';

/** What somebody was typing, so that it survives closing the tab. */
export const loadDraft =
  ({ drafts }: Deps) =>
  (by: Actor, key: string): Promise<Draft | undefined> =>
    drafts.load(by.id, key);

/** Keeps what somebody is typing; one that is too large is refused and nothing of it is kept. */
export const saveDraft =
  ({ drafts, clock }: Deps) =>
  async (by: Actor, key: string, value: unknown): Promise<Outcome<Draft, Failure>> => {
    const { now } = await clock.businessTime();
    const draft = { key, value, savedAt: now };
    try {
      await drafts.save(by.id, draft);
      return accept(draft);
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
