/** A short message about what was just done, with at most one way back. */
export interface Notice {
  readonly text: string;
  readonly undo?: { readonly label: string; readonly run: () => Promise<void> };
}

export interface Notices {
  readonly current: () => Notice | undefined;
  readonly show: (notice: Notice | undefined) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The one message that stands at the bottom of the page, until it is closed or followed by another. */
export function createNotices(): Notices {
  const listeners = new Set<() => void>();
  let current: Notice | undefined;
  return {
    current: () => current,
    show: (notice) => {
      current = notice;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
