import type { StoreDeps } from '../register/storeDeps.ts';

const hourMs = 60 * 60_000;

/** What this process remembers of nudges that are done. */
export interface Settled {
  readonly add: (key: string) => void;
  readonly has: (key: string) => boolean;
}

/** Nudges this process saw sent or given up: not claimed again in every round, but looked at hourly. */
export function createSettled(deps: Pick<StoreDeps, 'monotonicMs'>): Settled {
  const until = new Map<string, number>();
  return {
    add: (key) => void until.set(key, deps.monotonicMs() + hourMs),
    has: (key) => {
      const end = until.get(key);
      if (end !== undefined && end > deps.monotonicMs()) return true;
      until.delete(key);
      return false;
    },
  };
}
