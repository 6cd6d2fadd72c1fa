import { apiPath } from '../../src/contract/route.ts';

export interface FollowDeps {
  readonly token: (options: { readonly renew: boolean }) => Promise<string>;
  readonly fetch: typeof fetch;
  readonly page: Document;
  /** Something this person may look at changed, or may have changed while nobody was told. */
  readonly changed: () => void;
  /** Whether changes are told at this moment; as long as not, the page asks by itself. */
  readonly told: (told: boolean) => void;
  /** The page asked before this began: what changed between was told to nobody. */
  readonly late?: boolean;
}

/** Byte with which a line begins that says something: a brace. */
const OPENING = 0x7b;

/** Pauses before the stream is opened again, in milliseconds; the last one is repeated. */
const PAUSES_MS = [1_000, 3_000, 10_000, 30_000];

/**
 * Listens to what changes as long as the page is looked at: by `fetch`, because an `EventSource` cannot
 * carry a token. Ends with what it gives back.
 */
export function followChanges(deps: FollowDeps): () => void {
  const { token, fetch, page, changed, told, late = false } = deps;
  let listening: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let missed = late;

  const listen = async (stop: AbortController): Promise<void> => {
    const answer = await fetch(apiPath.stream, {
      headers: { authorization: `Bearer ${await token({ renew: failures > 0 })}` },
      signal: stop.signal,
    });
    if (!answer.ok || !answer.body) throw new TypeError('No stream');
    told(true);
    // What happened while nobody listened was told to nobody.
    if (failures > 0 || missed) changed();
    failures = 0;
    missed = true;
    const reader = answer.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value.includes(OPENING)) changed();
    }
  };

  const start = (): void => {
    if (listening || page.visibilityState !== 'visible') return;
    const mine = new AbortController();
    listening = mine;
    listen(mine)
      .catch(() => {
        failures += 1;
      })
      .finally(() => {
        if (listening !== mine) return;
        told(false);
        listening = undefined;
        timer = setTimeout(start, PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)]);
      });
  };

  const end = (): void => {
    clearTimeout(timer);
    listening?.abort();
    listening = undefined;
    told(false);
  };

  const look = (): void => {
    if (page.visibilityState === 'visible') start();
    else end();
  };

  page.addEventListener('visibilitychange', look);
  start();
  return () => {
    page.removeEventListener('visibilitychange', look);
    end();
  };
}
