/** Something that lives in virtual time: dead, it hears nothing more; stalled, it hears everything later. */
export interface Living {
  dead: boolean;
  stalledUntil: number;
}

/** Virtual real time of a run: nothing happens between two events, and no event waits for a real clock. */
export interface Time {
  /** Milliseconds since the run began. */
  readonly now: () => number;
  readonly after: (ms: number, what: () => void, whose?: Living) => void;
  /** Lets events happen until this moment, and not beyond. */
  readonly passUntil: (moment: number) => Promise<void>;
  /** Lets events happen until the work is done. */
  readonly during: (work: Promise<unknown>) => Promise<void>;
}

interface Event {
  readonly at: number;
  readonly what: () => void;
  readonly whose: Living | undefined;
}

/** Nothing lasts as long as this; a run that does is stuck. */
const endlessMs = 400 * 24 * 3_600_000;

/**
 * @param isWorking - whether the tenant is still busy with a request, which takes no virtual time.
 */
export function createTime(isWorking: () => boolean): Time {
  const events: Event[] = [];
  let now = 0;

  // Later ones with the same moment come behind.
  const add = (event: Event): void => {
    let low = 0;
    let high = events.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = events[middle];
      if (other && other.at <= event.at) low = middle + 1;
      else high = middle;
    }
    events.splice(low, 0, event);
  };

  /** Everything that follows from an event without waiting has happened before the next one. */
  const settle = async (): Promise<void> => {
    do {
      await new Promise(setImmediate);
      // What waits for its turn behind us has it as well.
      await new Promise(setImmediate);
    } while (isWorking());
  };

  const step = async (): Promise<void> => {
    const event = events.shift();
    if (!event) return;
    now = Math.max(now, event.at);
    const { whose } = event;
    if (whose?.dead === true) return;
    if (whose && whose.stalledUntil > now) {
      add({ ...event, at: whose.stalledUntil });
      return;
    }
    event.what();
    await settle();
  };

  return {
    now: () => now,
    after: (ms, what, whose) => add({ at: now + Math.max(0, ms), what, whose }),
    passUntil: async (moment) => {
      await settle();
      while (events[0] && events[0].at <= moment) await step();
      now = Math.max(now, moment);
    },
    during: async (work) => {
      const state = { done: false };
      const ended = (): void => {
        state.done = true;
      };
      work.then(ended, ended);
      await settle();
      while (!state.done) {
        if (events.length === 0 || now > endlessMs) throw new Error('The run is stuck');
        await step();
      }
    },
  };
}
