import type { Surroundings } from './surroundings.ts';

/** Surroundings in which every wait and every call can be ended at once. */
export interface Ending {
  readonly around: Surroundings;
  /** Ends what still waits: calls count as lost, which every command knows how to bear. */
  readonly end: () => void;
}

/** Gives every call of an instance an end that the instance decides. */
export const withEnding = (around: Surroundings): Ending => {
  const ending = new AbortController();
  const ended = new Promise<void>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  return {
    around: {
      ...around,
      timeLimit: (ms) => AbortSignal.any([around.timeLimit(ms), ending.signal]),
      sleep: (ms) => Promise.race([around.sleep(ms), ended]),
    },
    end: () => {
      ending.abort();
    },
  };
};
