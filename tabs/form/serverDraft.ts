import type { SavedDraft, SavingDraft } from '../api/client.ts';
import type { Result } from '../api/request.ts';
import type { DraftDeps } from './draftState.ts';

/** One form as the server keeps it; no save that arrives late brings back what was thrown away. */
export interface ServerDraft {
  /** What stands there is about to be something else. */
  readonly isChanging: () => boolean;
  readonly load: () => Promise<Result<SavedDraft | undefined>>;
  readonly save: (value: unknown, how: SavingDraft) => Promise<Result<SavedDraft>>;
  /** Goes out with a page that is left, whatever is under way. */
  readonly saveLeaving: (value: unknown, seen: string | undefined) => void;
  /** At once: nobody waits for a save that hangs. */
  readonly remove: () => Promise<void>;
  /** After a save that is under way, so that another may follow. */
  readonly clear: () => Promise<Result<undefined>>;
}

export function createServerDraft(key: string, api: DraftDeps['api']): ServerDraft {
  let underWay: Promise<unknown> | undefined;
  const changing = async <Value>(asked: Promise<Value>): Promise<Value> => {
    underWay = asked;
    const answer = await asked;
    underWay = undefined;
    return answer;
  };
  return {
    isChanging: () => underWay !== undefined,
    load: () => api.draft(key),
    save: (value, how) => changing(api.saveDraft(key, value, how)),
    saveLeaving: (value, seen) => {
      void api.saveDraft(key, value, { seen, leaving: true });
    },
    remove: async () => {
      const late = underWay;
      await api.removeDraft(key);
      void late?.then(() => api.removeDraft(key));
    },
    clear: async () => {
      await underWay;
      return changing(api.removeDraft(key));
    },
  };
}
