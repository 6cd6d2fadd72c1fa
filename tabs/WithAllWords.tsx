import { use, useMemo, type ReactNode } from 'react';
import { SessionContext, useFirst } from './session.ts';

/** Waits for all words of the tab, and gives them to the page inside. */
export function WithAllWords({ children }: { readonly children: ReactNode }) {
  const first = useFirst();
  const words = use(first.allWords());
  const session = useMemo(() => ({ ...first, ...words }), [first, words]);
  return <SessionContext value={session}>{children}</SessionContext>;
}
