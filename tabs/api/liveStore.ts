import type { Result, TabFailure } from './request.ts';

/** What is known of one address: the last answer, and what went wrong since. */
export interface Snapshot<Value> {
  readonly value?: Value;
  readonly failure?: TabFailure;
}

export interface Live<Value> {
  readonly snapshot: () => Snapshot<Value>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks again; resolves with what is known then. */
  readonly reload: () => Promise<Snapshot<Value>>;
}

export interface LiveStore {
  readonly open: <Value>(key: string, load: () => Promise<Result<Value>>) => Live<Value>;
}

/** How often a page that is looked at asks again, in milliseconds. */
const EVERY_MS = 10_000;

/**
 * Keeps answers fresh while somebody looks: at opening, every ten seconds while the page is visible,
 * on return to it and on request. An answer that says the same gives the same snapshot.
 */
export function createLiveStore(page: Document): LiveStore {
  const entries = new Map<string, Live<unknown>>();
  return {
    open: <Value>(key: string, load: () => Promise<Result<Value>>): Live<Value> => {
      const known = entries.get(key);
      if (known) return known as Live<Value>;
      const entry = createLive(load, page);
      entries.set(key, entry);
      return entry;
    },
  };
}

function createLive<Value>(load: () => Promise<Result<Value>>, page: Document): Live<Value> {
  const listeners = new Set<() => void>();
  let snapshot: Snapshot<Value> = {};
  let said = '';
  let asked = 0;

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

  const tick = () => {
    if (page.visibilityState === 'visible') void reload();
  };

  return {
    snapshot: () => snapshot,
    reload,
    subscribe: (listener) => {
      listeners.add(listener);
      void reload();
      const timer = setInterval(tick, EVERY_MS);
      page.addEventListener('visibilitychange', tick);
      return () => {
        listeners.delete(listener);
        clearInterval(timer);
        page.removeEventListener('visibilitychange', tick);
      };
    },
  };
}

/** What one may no longer see must also leave the screen. */
const isGone = ({ code }: TabFailure) => code === 'not-found' || code === 'not-permitted';
