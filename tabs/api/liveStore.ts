import type { Result, TabFailure } from './request.ts';

/** What is known of one address: the last answer, and what went wrong since. */
export interface Snapshot<Value> {
  readonly value?: Value;
  readonly failure?: TabFailure;
}

export interface Live<Value> {
  readonly snapshot: () => Snapshot<Value>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks before anybody looks; who looks first waits for that answer. */
  readonly ahead: () => void;
  /** Asks again; resolves with what is known then. */
  readonly reload: () => Promise<Snapshot<Value>>;
}

export interface LiveStore {
  readonly open: <Value>(key: string, load: () => Promise<Result<Value>>) => Live<Value>;
  /** Something changed: what is looked at asks again, once for several changes shortly after one another. */
  readonly changed: () => void;
  /** Whether changes are told; as long as not, what is looked at asks more often by itself. */
  readonly told: (told: boolean) => void;
}

/** How often a page that is looked at asks again, in milliseconds. */
const EVERY_MS = 10_000;
/** While changes are told, every so many times is enough: time passes too. */
const TIMES_TOLD = 3;
/** Changes so shortly after one another are one. */
const TOGETHER_MS = 300;

/**
 * Keeps answers fresh while somebody looks: at opening, when something changed, every ten seconds while changes
 * are not told, on return to the page and on request. An answer that says the same gives the same snapshot.
 */
export function createLiveStore(page: Document): LiveStore {
  const entries = new Map<string, Live<unknown>>();
  const looked = new Set<() => void>();
  let isTold = false;
  let times = 0;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const ask = () => {
    if (page.visibilityState === 'visible') for (const reload of looked) reload();
  };
  setInterval(() => {
    times += 1;
    if (!isTold || times % TIMES_TOLD === 0) ask();
  }, EVERY_MS);

  return {
    told: (told) => {
      isTold = told;
    },
    changed: () => {
      soon ??= setTimeout(() => {
        soon = undefined;
        ask();
      }, TOGETHER_MS);
    },
    open: <Value>(key: string, load: () => Promise<Result<Value>>): Live<Value> => {
      const known = entries.get(key);
      if (known) return known as Live<Value>;
      const entry = createLive(load, { page, looked });
      entries.set(key, entry);
      return entry;
    },
  };
}

interface Looking {
  readonly page: Document;
  /** What somebody looks at now, and asks again. */
  readonly looked: Set<() => void>;
}

function createLive<Value>(
  load: () => Promise<Result<Value>>,
  { page, looked }: Looking,
): Live<Value> {
  const listeners = new Set<() => void>();
  let snapshot: Snapshot<Value> = {};
  let said = '';
  let asked = 0;
  let isAhead = false;

  const publish = (next: Snapshot<Value>) => {
    const text = JSON.stringify(next);
    if (text === said) return;
    said = text;
    snapshot = next;
    for (const listener of listeners) listener();
  };

  const reload = async () => {
    const mine = ++asked;
    const result = await load();
    // An answer that was overtaken by a later question is old news.
    if (mine !== asked) return snapshot;
    if (result.ok) publish({ value: result.value });
    else if (isGone(result.failure)) publish({ failure: result.failure });
    else publish({ ...snapshot, failure: result.failure });
    return snapshot;
  };

  const again = () => void reload();
  const back = () => {
    if (page.visibilityState === 'visible') again();
  };

  return {
    snapshot: () => snapshot,
    reload,
    ahead: () => {
      isAhead = true;
      again();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      if (isAhead) isAhead = false;
      else again();
      looked.add(again);
      page.addEventListener('visibilitychange', back);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) looked.delete(again);
        page.removeEventListener('visibilitychange', back);
      };
    },
  };
}

/** What one may no longer see must also leave the screen. */
const isGone = ({ code }: TabFailure) => code === 'not-found' || code === 'not-permitted';
