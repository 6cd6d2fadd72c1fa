import type { DraftChange } from '../../src/contract/draftChange.ts';
import type { FormDraft } from '../../src/contract/registrationDraft.ts';
import type { SavedDraft, SavingDraft } from '../api/client.ts';
import type { Result } from '../api/request.ts';
import type { DraftDeps } from './draftState.ts';

/** One form as the server keeps it; no save that arrives late brings back what was thrown away. */
export interface ServerDraft {
  /** What stands there is about to be something else. */
  readonly isChanging: () => boolean;
  /** Of a save that may arrive or not. */
  readonly underWay: () => FormDraft | undefined;
  readonly load: () => Promise<Result<SavedDraft | undefined>>;
  readonly save: (value: FormDraft, how: SavingDraft) => Promise<Result<SavedDraft>>;
  /** Goes out with a page that is left, whatever is under way. */
  readonly saveLeaving: (value: unknown, seen: string | undefined) => void;
  /** The same of what changed only. */
  readonly amendLeaving: (change: DraftChange) => void;
  /** At once: nobody waits for a save that hangs. */
  readonly remove: () => Promise<void>;
  /** After a save that is under way, so that another may follow. */
  readonly clear: () => Promise<Result<undefined>>;
}

export function createServerDraft(key: string, api: DraftDeps['api']): ServerDraft {
  let underWay: Promise<unknown> | undefined;
  let saving: FormDraft | undefined;
  const changing = async <Value>(asked: Promise<Value>): Promise<Value> => {
    underWay = asked;
    const answer = await asked;
    underWay = undefined;
    return answer;
  };
  return {
    isChanging: () => underWay !== undefined,
    underWay: () => saving,
    load: () => api.draft(key),
    save: (value, how) => {
      saving = value;
      return changing(api.saveDraft(key, value, how)).finally(() => {
        saving = undefined;
      });
    },
    saveLeaving: (value, seen) => {
      void api.saveDraft(key, value, { seen, leaving: true });
    },
    amendLeaving: (change) => {
      void api.amendDraft(key, change);
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
