import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../session.ts';
import { createDraft } from './draft.ts';
import type { Draft } from './draftState.ts';
import type { FormStore, Values } from './formStore.ts';
import { guardLeaving } from './guardLeaving.ts';
import { createSentWords, type SentWords } from './sentWords.ts';

interface KeptForm {
  readonly store: FormStore;
  /** What others may have saved meanwhile, where the form begins with that. */
  readonly shared?: Values | undefined;
}

export interface KeptDraft {
  readonly draft: Draft;
  readonly loaded: boolean;
  readonly sent: SentWords;
  /** What is typed is kept on the server. */
  readonly isKept: boolean;
}

/** The draft of a form, as long as the form stands; how it stands is drawn by who shows that, not by the form. */
export function useDraft(key: string | undefined, { store, shared }: KeptForm): KeptDraft {
  const session = useSession();
  const [sent] = useState(createSentWords);
  const [draft] = useState(() =>
    createDraft(key, { ...session, store, sent, shared: shared !== undefined }),
  );
  useEffect(() => {
    const stop = draft.start();
    const open = guardLeaving(draft, window);
    return () => {
      stop();
      open();
      draft.saveNow();
    };
  }, [draft]);

  // Drawn anew it is another object with the same words.
  const said = shared && JSON.stringify(shared);
  useEffect(() => {
    if (said !== undefined) draft.rebase(JSON.parse(said) as Values);
  }, [draft, said]);
  const loaded = useSyncExternalStore(draft.subscribe, () => draft.state().loaded);
  return { draft, sent, loaded, isKept: key !== undefined };
}
