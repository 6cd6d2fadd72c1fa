import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useFirst } from './session.ts';

/** So often is looked whether the page stands, in milliseconds; what nobody asked for loads after that. */
const EVERY_MS = 2_000;

/** What is drawn below every page, once it came; a line that is down must take no page with it. */
export function useShortcuts(): ReactNode {
  const { allWords } = useFirst();
  const [drawn, setDrawn] = useState<{ readonly as: ComponentType }>();
  useEffect(() => {
    if (drawn) return;
    const timer = setInterval(() => {
      if (document.querySelector('[aria-busy="true"]')) return;
      const loading = Promise.all([import('./keys/Shortcuts.tsx'), allWords()]);
      // Tried again next time.
      loading.then(
        ([{ default: as }]) => {
          setDrawn({ as });
        },
        () => undefined,
      );
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [allWords, drawn]);
  return drawn && createElement(drawn.as);
}
