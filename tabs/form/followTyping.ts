import type { FormStore } from './formStore.ts';

/** What is typed in a form, told apart from what the form puts there itself. */
export interface Typing {
  /** Tells from now on, until the answer is called. */
  readonly follow: () => () => void;
  /** What this puts in the form is told to nobody. */
  readonly quietly: (put: () => void) => void;
}

/** Tells of every change of what stands in a form, and whether it was that of two texts one was chosen. */
export function followTyping(store: FormStore, onTyped: (settled: boolean) => void): Typing {
  let quiet = false;
  const look = () => ({ values: store.values(), two: Object.keys(store.conflicts()).length });
  return {
    follow: () => {
      let last = look();
      return store.subscribe(() => {
        const now = look();
        const settled = now.two < last.two;
        const changed = !quiet && (settled || now.values !== last.values);
        last = now;
        if (changed) onTyped(settled);
      });
    },
    quietly: (put) => {
      quiet = true;
      put();
      quiet = false;
    },
  };
}
