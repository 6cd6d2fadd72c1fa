import { AsyncLocalStorage } from 'node:async_hooks';
import type { Surroundings } from './surroundings.ts';

/** Whoever waits for an answer goes before what is only owed. */
export interface Behind {
  /** Answers somebody; what is owed waits meanwhile. */
  readonly first: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Begins when nobody waits for an answer, in the order in which it came. Nothing may be lost when it never does. */
  readonly later: (work: () => Promise<void>) => void;
  /** Somebody waits for his answer at this moment. */
  readonly isAnswering: () => boolean;
  /** Resolves when nothing is owed any more. */
  readonly settled: () => Promise<void>;
}

/** So many at the same time: each waits most of its time for Graph, and between two of them somebody is answered. */
const MOST_AT_ONCE = 4;
/** So long after an answer the next one may still be on its way; real milliseconds, too short to be noticed. */
const BREATH_MS = 50;
/** However many ask, what is owed waits no longer than this for its turn, real milliseconds. */
const LONGEST_MS = 5_000;

interface Owed {
  readonly work: () => Promise<void>;
  /** Something in the line has waited too long. Said by an alarm: a clock may find that it rang a little early. */
  overdue: boolean;
}

/**
 * A line for what a press brings about beside its answer. It lives in memory: what a crash takes along the next
 * round finds in the register (protocol.md §1 "Follower").
 *
 * @param fault - work must not fail; one that does is reported and keeps nobody waiting.
 */
export const createBehind = (
  { sleep, timeLimit }: Pick<Surroundings, 'sleep' | 'timeLimit'>,
  fault: (cause: unknown) => void,
): Behind => {
  const line: Owed[] = [];
  let answering = 0;
  let running = 0;
  let alarmed = false;
  let waiters: (() => void)[] = [];

  const mayBegin = ({ overdue }: Owed): boolean => answering === 0 || overdue;

  const begin = (): void => {
    for (let [next] = line; next && running < MOST_AT_ONCE && mayBegin(next); [next] = line) {
      line.shift();
      running += 1;
      void carryOut(next);
    }
    if (line.length > 0 || running > 0) return;
    const over = waiters;
    waiters = [];
    for (const resolve of over) resolve();
  };

  const carryOut = async ({ work }: Owed): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      fault(cause);
    } finally {
      running -= 1;
      begin();
    }
  };

  /** One for all that comes before it rings; nobody is kept from stopping by it. */
  const setAlarm = (): void => {
    alarmed = true;
    const ring = (): void => {
      alarmed = false;
      for (const owed of line) owed.overdue = true;
      begin();
    };
    timeLimit(LONGEST_MS).addEventListener('abort', ring, { once: true });
  };

  /** After a pause: an answer that is ready leaves first, and who presses with many at once goes on being answered. */
  const beginAfter = async (): Promise<void> => {
    await sleep(BREATH_MS);
    begin();
  };

  return {
    async first(work) {
      answering += 1;
      try {
        return await work();
      } finally {
        answering -= 1;
        if (answering === 0 && line.length > 0) void beginAfter();
      }
    },
    later(work) {
      // Its calls belong to the press that owed it, whoever happens to let it begin.
      const within = AsyncLocalStorage.snapshot();
      const owed: Owed = { work: () => within(work), overdue: false };
      line.push(owed);
      if (answering === 0) void beginAfter();
      if (!alarmed) setAlarm();
    },
    isAnswering: () => answering > 0,
    settled: () =>
      line.length === 0 && running === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiters.push(resolve);
          }),
  };
};
