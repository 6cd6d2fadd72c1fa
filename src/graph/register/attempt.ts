import type { StoreDeps } from './storeDeps.ts';

/** One run of a command: as long as it lasts, everything in it counts on the same monotonic clock. */
export interface Attempt {
  readonly isOver: () => boolean;
  /** Milliseconds one request may still take. */
  readonly timeLimitMs: () => number;
  /** Waits, but not past the end. */
  readonly pause: (ms: number) => Promise<void>;
}

/** After this the person is told "not known yet" (protocol.md §1.5). */
const longestMs = 60_000;
const longestRequestMs = 15_000;

export function startAttempt(deps: Pick<StoreDeps, 'monotonicMs' | 'sleep'>): Attempt {
  const end = deps.monotonicMs() + longestMs;
  const left = (): number => end - deps.monotonicMs();
  return {
    isOver: () => left() <= 0,
    timeLimitMs: () => Math.max(1, Math.min(longestRequestMs, left())),
    pause: (ms) => deps.sleep(Math.max(0, Math.min(ms, left()))),
  };
}
