import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../session.ts';
import { createDraft } from './draft.ts';
import type { Draft } from './draftState.ts';
import type { FormStore, Values } from './formStore.ts';
import { guardLeaving } from './guardLeaving.ts';

interface KeptForm {
  readonly store: FormStore;
  /** What others may have saved meanwhile, where the form begins with that. */
  readonly shared?: Values | undefined;
}

/** The draft of a form, as long as the form stands; how it stands is drawn by who shows that, not by the form. */
export function useDraft(
  key: string | undefined,
  { store, shared }: KeptForm,
): { readonly draft: Draft; readonly loaded: boolean } {
  const session = useSession();
  const [draft] = useState(() =>
    createDraft(key, { ...session, store, shared: shared !== undefined }),
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
  return { draft, loaded: useSyncExternalStore(draft.subscribe, () => draft.state().loaded) };
}
