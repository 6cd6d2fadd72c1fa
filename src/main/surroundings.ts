import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { GraphLogEntry } from '../graph/client/log.ts';
import { createLog, type Log } from './log.ts';

/** Time, chance and network: everything from outside that is not Microsoft 365. A simulation brings its own. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  /** Real milliseconds that never go back. */
  readonly monotonicMs: () => number;
  /** Real time, milliseconds since 1970. */
  readonly realNow: () => number;
  readonly randomToken: () => string;
  /** @param until - ends it earlier, where that can be; then it keeps no process from stopping. */
  readonly sleep: (ms: number, until?: AbortSignal) => Promise<void>;
  /** Aborts after so many real milliseconds. */
  readonly timeLimit: (ms: number) => AbortSignal;
  readonly log: Log;
  /** Watches the calls to Graph and knows to which request they belong; a simulation needs none. */
  readonly watch?: {
    readonly correlation: () => string | undefined;
    readonly graphCall: (call: GraphLogEntry) => void;
  };
}

/** The surroundings of a real process; the log goes to standard error. */
export const realSurroundings = (): Surroundings => ({
  fetch: globalThis.fetch,
  monotonicMs: () => performance.now(),
  realNow: () => Date.now(),
  randomToken: () => randomUUID(),
  sleep: async (ms, until) => {
    try {
      await pause(ms, undefined, until && { signal: until });
    } catch (cause) {
      if (until?.aborted !== true) throw cause;
    }
  },
  timeLimit: (ms) => AbortSignal.timeout(Math.ceil(ms)),
  log: createLog(
    (line) => process.stderr.write(line),
    () => new Date(),
  ),
});
