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
  return {
    around: {
      ...around,
      timeLimit: (ms) => AbortSignal.any([around.timeLimit(ms), ending.signal]),
      sleep: async (ms) => {
        const slept = new AbortController();
        await Promise.race([around.sleep(ms, ending.signal), ended(ending.signal, slept.signal)]);
        slept.abort('slept');
      },
    },
    end: () => {
      ending.abort();
    },
  };
};

/** Nobody is listened to any longer than he sleeps. */
const ended = (ending: AbortSignal, slept: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (ending.aborted) resolve();
    ending.addEventListener('abort', () => resolve(), { once: true, signal: slept });
  });
