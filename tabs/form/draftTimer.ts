/** Pauses after a failure before it is tried again, in milliseconds; the last one is repeated. */
const PAUSES_MS = [2_000, 5_000, 10_000, 30_000];

/** Who types on without a rest is saved so often, in milliseconds. */
const LONGEST_MS = 4_000;

export interface DraftTimer {
  /** After so many milliseconds of rest, and within four seconds also without one. */
  readonly rest: (restMs: number) => void;
  /** In so many milliseconds; what was planned before is dropped. */
  readonly plan: (afterMs: number) => void;
  /** After a pause that grows with every failure. */
  readonly again: () => void;
  /** It went well: the next failure is the first again. */
  readonly worked: () => void;
  readonly stop: () => void;
}

/** Does one thing later, and after a failure with patience. */
export function createDraftTimer(run: () => void): DraftTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let since: number | undefined;
  const plan = (afterMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      since = undefined;
      run();
    }, afterMs);
  };
  return {
    plan,
    rest: (restMs) => {
      since ??= Date.now();
      plan(Math.max(0, Math.min(restMs, since + LONGEST_MS - Date.now())));
    },
    again: () => {
      plan(PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 0);
      failures += 1;
    },
    worked: () => {
      failures = 0;
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}
