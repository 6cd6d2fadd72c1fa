import type { Client } from '../api/client.ts';
import type { TabFailure } from '../api/request.ts';
import type { FormStore, Values } from './formStore.ts';
import type { SentWords } from './sentWords.ts';

/** Why what was typed is not saved now. */
export type DraftTrouble = 'offline' | 'signed-out' | 'too-large' | 'refused';

export interface DraftState {
  /** Nothing may be typed before what was saved is back, or cannot be had now. */
  readonly loaded: boolean;
  /** Id of the command this form will be; kept with the draft, so the same form sent twice is one. */
  readonly command: string;
  readonly savedAt?: string | undefined;
  /** Something was typed that is not saved yet. */
  readonly unsaved: boolean;
  readonly trouble?: DraftTrouble | undefined;
  /** When what came back into an untouched form was saved. */
  readonly restored?: string | undefined;
}

export interface Draft {
  readonly state: () => DraftState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts back what was saved and saves what is typed from now on, until the answer is called. */
  readonly start: () => () => void;
  readonly saveNow: () => void;
  /** The browser says that the line is down: what is under way may hang for long. */
  readonly cutOff: () => void;
  /** Asks whether something else was saved meanwhile. */
  readonly lookAgain: () => void;
  /** The page goes: what is not saved yet goes out with it. */
  readonly leave: () => void;
  /** Whether leaving now would lose words: they cannot be saved, or are more than may go out with a page. */
  readonly wouldLose: () => boolean;
  /** What the form begins with is another text now: fields that were not touched here follow. */
  readonly rebase: (initial: Values) => void;
  /** The form was sent. */
  readonly remove: () => Promise<void>;
  /** Throws away what was typed; the form is as it began. */
  readonly discard: () => Promise<void>;
  /** Keeps what was typed for another command: the one it was typed for stands with other words. */
  readonly anew: () => void;
}

export interface DraftDeps {
  readonly api: Pick<Client, 'draft' | 'saveDraft' | 'amendDraft' | 'removeDraft'>;
  readonly store: FormStore;
  readonly newId: () => string;
  readonly sent: SentWords;
  /** Others may save what the form began with: that is kept too, so that both can be put together. */
  readonly shared?: boolean | undefined;
}

/** What a failure means to who types. */
export const troubleOf = ({ code }: TabFailure): DraftTrouble => {
  if (code === 'offline' || code === 'too-large') return code;
  return code === 'unauthenticated' ? 'signed-out' : 'refused';
};

interface DraftStateStore {
  readonly state: () => DraftState;
  readonly change: (next: Partial<DraftState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** How the keeping of one form stands, for who draws it. */
export function createDraftState(initial: DraftState): DraftStateStore {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    state: () => state,
    change: (next) => {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
