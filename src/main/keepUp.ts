import type { Composition } from './compose.ts';
import type { Surroundings } from './surroundings.ts';

/** While somebody uses this instance it looks for changes every few seconds (protocol.md §4). */
const USED_MS = 5_000;
const QUIET_MS = 60_000;
/** After so long without a request nobody uses it. */
const IN_USE_FOR_MS = 10 * 60_000;
const ROUND_MS = 5 * 60_000;
/** Until the next round, when this one did not get through. */
const AGAIN_MS = 5_000;
/** When another instance is at the work of the night, or something of it failed. */
const NIGHT_AGAIN_MS = 10 * 60_000;
/** Offices and people change seldom. */
const PEOPLE_MS = 60_000;

export interface KeepingUp {
  /** A request came in. */
  readonly used: () => void;
  readonly ready: () => boolean;
  /** Reads everything once and runs a round: what a crash left undelivered is delivered now. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Follows changes of other instances, runs the rounds of this one, and cleans up once a day of real time. */
export const keepUp = (
  {
    app,
    sync,
    syncComplaints,
    night,
  }: Pick<Composition, 'app' | 'sync' | 'syncComplaints' | 'night'>,
  { monotonicMs, realNow, log }: Pick<Surroundings, 'monotonicMs' | 'realNow' | 'log'>,
): KeepingUp => {
  let lastUse = monotonicMs();
  let lastSync = 0;
  let lastPeople = 0;
  let lastRound = 0;
  let lastNight = '';
  let nextNight = 0;
  let ready = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const step = async (): Promise<void> => {
    const now = monotonicMs();
    const pause = now - lastUse < IN_USE_FOR_MS ? USED_MS : QUIET_MS;
    if (now - lastPeople >= PEOPLE_MS) {
      lastPeople = now;
      ready = (await sync()) || ready;
      lastSync = now;
    } else if (now - lastSync >= pause) {
      lastSync = now;
      await syncComplaints();
    }
    if (ready && now - lastRound >= ROUND_MS) {
      // Also of one that fails: the night has its turn all the same.
      lastRound = now;
      const { left } = await app.round();
      // What had no turn has it soon; what happened meanwhile comes first.
      if (left > 0) lastRound = now - ROUND_MS + AGAIN_MS;
    }
    const day = new Date(realNow()).toISOString().slice(0, 10);
    if (ready && day !== lastNight && now >= nextNight) {
      // Another instance may die at it, and what failed may succeed.
      nextNight = now + NIGHT_AGAIN_MS;
      if ((await night()) === 'done') lastNight = day;
    }
  };

  const guarded = (): Promise<void> =>
    step().catch((error: unknown) => {
      log('keep-up-fault', { kind: error instanceof Error ? error.name : typeof error });
    });

  return {
    used() {
      lastUse = monotonicMs();
    },
    ready: () => ready,
    async start() {
      lastPeople = monotonicMs();
      ready = await sync();
      lastRound = monotonicMs();
      if (ready) await app.round();
      timer = setInterval(() => {
        // One at a time: a slow answer must not pile up calls behind it.
        running = running.then(guarded);
      }, 1_000);
    },
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
};
