/** Between two parts whoever asks something is answered. */
const PAUSE_MS = 10;
/** Offices are read anew each minute, and a day begins at midnight. */
const AGAIN_MS = 15_000;

type Parts = Iterable<void>;

/** Does work that nobody waits for, in parts: some of it once, some of it again and again. */
export function keepWarm({
  once,
  again,
  isAnswering = () => false,
}: {
  readonly once: () => Parts;
  /** Rejected when it cannot be done now. */
  readonly again: () => Promise<Parts>;
  /** Somebody waits for an answer: the next part is for later. */
  readonly isAnswering?: () => boolean;
}): { readonly stop: () => void } {
  let stopped = false;
  const isStopped = (): boolean => stopped;
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, ms).unref();
    });
  const through = async (parts: Parts): Promise<void> => {
    const left = parts[Symbol.iterator]();
    // Whoever was stopped does nothing more: what it works on is closed.
    while (!stopped && (isAnswering() || left.next().done !== true)) await pause(PAUSE_MS);
  };
  const prepare = async (): Promise<void> => {
    if (!stopped) await through(await again().catch((): Parts => []));
  };
  const run = async (): Promise<void> => {
    await prepare();
    await through(once());
    while (!isStopped()) {
      await pause(AGAIN_MS);
      await prepare();
    }
  };
  void run();
  return {
    stop: () => {
      stopped = true;
    },
  };
}
