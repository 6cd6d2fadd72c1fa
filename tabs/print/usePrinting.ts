import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const isPrinting = (): boolean =>
  document.documentElement.dataset['printing'] === 'true' || window.matchMedia('print').matches;

/** The browser takes the page as it stands right after it said that it will print. */
const subscribe = (listener: () => void): (() => void) => {
  const done = new AbortController();
  const { signal } = done;
  const turn = (printing: boolean) => () => {
    document.documentElement.dataset['printing'] = String(printing);
    flushSync(listener);
  };
  window.addEventListener('beforeprint', turn(true), { signal });
  window.addEventListener('afterprint', turn(false), { signal });
  window.matchMedia('print').addEventListener('change', listener, { signal });
  return () => {
    done.abort();
  };
};

/** Whether the page is about to go to paper: then everything that is folded stands open. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, isPrinting);
