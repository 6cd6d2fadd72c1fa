import type { Draft } from './draftState.ts';

/** After a page was loaded its draft is asked for once more: the page before may have saved while it went. */
const LOOK_AGAIN_MS = 2_500;
/** So long after its loading a page is new, in milliseconds. */
const NEW_MS = 10_000;

/**
 * Saves when the window is hidden or left and when the network is back; asks before leaving only where
 * something typed would be lost. Ends with what it gives back.
 */
export function guardLeaving(draft: Draft, page: Window): () => void {
  const done = new AbortController();
  const { signal } = done;
  const { saveNow } = draft;
  page.addEventListener('online', saveNow, { signal });
  page.addEventListener('offline', draft.cutOff, { signal });
  page.document.addEventListener('visibilitychange', saveNow, { signal });
  page.addEventListener('pagehide', draft.leave, { signal });
  page.addEventListener(
    'beforeunload',
    (event) => {
      if (draft.wouldLose()) event.preventDefault();
    },
    { signal },
  );
  const again =
    page.performance.now() < NEW_MS ? page.setTimeout(draft.lookAgain, LOOK_AGAIN_MS) : undefined;
  return () => {
    done.abort();
    page.clearTimeout(again);
  };
}
