import { setTimeout as pause } from 'node:timers/promises';

const pauseInMilliseconds = 1000;

/**
 * Keeps telling the app for whom it is installed until it knows, which is at once when
 * it is there and later when it still has to start.
 */
export async function announceUntilKnown(
  announce: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted && !(await announce())) {
    // An abort only wakes it: the condition above ends it.
    await pause(pauseInMilliseconds, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
