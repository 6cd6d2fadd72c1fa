import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../session.ts';
import { createDraft, type Draft, type DraftState } from './draft.ts';
import type { FormStore } from './formStore.ts';

/** The draft of a form, as long as the form stands. */
export function useDraft(
  key: string | undefined,
  store: FormStore,
): { readonly draft: Draft; readonly state: DraftState } {
  const session = useSession();
  const [draft] = useState(() => createDraft(key, { ...session, store }));
  useEffect(() => draft.start(), [draft]);
  return { draft, state: useSyncExternalStore(draft.subscribe, draft.state) };
}
