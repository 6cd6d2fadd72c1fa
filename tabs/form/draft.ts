import type { FormDraft } from '../../src/contract/registrationDraft.ts';
import type { Client } from '../api/client.ts';
import type { FormStore } from './formStore.ts';

export interface DraftState {
  /** Nothing may be typed before what was saved is back. */
  readonly loaded: boolean;
  /** Id of the command this form will be; kept with the draft, so the same form sent twice is one. */
  readonly command: string;
  readonly savedAt?: string;
  /** Something was typed that could not be saved yet. */
  readonly unsaved: boolean;
}

export interface Draft {
  readonly state: () => DraftState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts back what was saved and saves what is typed from now on, until the answer is called. */
  readonly start: () => () => void;
  readonly saveNow: () => void;
  readonly remove: () => Promise<void>;
}

interface DraftDeps {
  readonly api: Pick<Client, 'draft' | 'saveDraft' | 'removeDraft'>;
  readonly store: FormStore;
  readonly newId: () => string;
}

/** How long after the last key it is saved, and after a failure tried again, in milliseconds. */
const REST_MS = 800;
const AGAIN_MS = 5_000;

/** A form kept on the server while it is typed; without a key it is kept nowhere but on the page. */
export function createDraft(key: string | undefined, { api, store, newId }: DraftDeps): Draft {
  const listeners = new Set<() => void>();
  let state: DraftState = { loaded: key === undefined, command: newId(), unsaved: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let removed = false;
  let last = store.values();

  const change = (next: Partial<DraftState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const save = async () => {
    timer = undefined;
    if (key === undefined || removed) return;
    const values = store.values();
    const done = await api.saveDraft(key, { command: state.command, values });
    // What was typed while this was under way is not saved by it.
    const unsaved = store.values() !== values;
    if (done.ok) change({ ...(done.value && { savedAt: done.value.savedAt }), unsaved });
    else plan(AGAIN_MS);
  };
  const plan = (after: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), after);
  };
  const load = async () => {
    if (key === undefined || state.loaded) return;
    const found = await api.draft(key);
    const saved = found.ok ? readSaved(found.value?.value) : undefined;
    if (saved) store.restore(saved.values);
    last = store.values();
    change({
      loaded: true,
      ...(saved && { command: saved.command }),
      ...(saved && found.ok && found.value && { savedAt: found.value.savedAt }),
    });
  };
  const saveNow = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    void save();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      void load();
      const stop = store.subscribe(() => {
        if (key === undefined || !state.loaded || store.values() === last) return;
        last = store.values();
        if (!state.unsaved) change({ unsaved: true });
        plan(REST_MS);
      });
      return () => {
        stop();
        saveNow();
      };
    },
    saveNow,
    remove: async () => {
      removed = true;
      clearTimeout(timer);
      if (key !== undefined) await api.removeDraft(key);
    },
  };
}

const readSaved = (value: unknown): FormDraft | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { command, values } = value as Partial<FormDraft>;
  return typeof command === 'string' && typeof values === 'object'
    ? { command, values }
    : undefined;
};
