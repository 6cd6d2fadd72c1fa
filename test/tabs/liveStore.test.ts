import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { followChanges } from '../../tabs/api/followChanges.ts';
import { createLiveStore } from '../../tabs/api/liveStore.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const opened = () => {
  const store = createLiveStore(document);
  let asked = 0;
  const live = store.open('work', async () => ({ ok: true as const, value: ++asked }));
  const leave = live.subscribe(() => undefined);
  return { store, leave, asked: () => asked };
};

describe('what a page knows', () => {
  it('is asked again every ten seconds while nobody tells of changes', async () => {
    const { asked } = opened();
    await jest.advanceTimersByTimeAsync(30_000);
    expect(asked()).toBe(4);
  });

  it.each(['not-found', 'not-permitted'] as const)(
    'leaves the screen once one may no longer see it (%s), and stays while nobody can be asked',
    async (code) => {
      const store = createLiveStore(document);
      const answers = [
        { ok: true as const, value: 'secret' },
        { ok: false as const, failure: { code: 'offline' as const } },
        { ok: false as const, failure: { code } },
      ];
      const live = store.open('dossier', async () => answers.shift() ?? { ok: true, value: '' });
      await live.reload();
      expect(await live.reload()).toEqual({ value: 'secret', failure: { code: 'offline' } });
      expect(await live.reload()).toEqual({ failure: { code } });
    },
  );

  it('is asked less often while changes are told', async () => {
    const { store, asked } = opened();
    store.told(true);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(asked()).toBe(2);
  });

  it('is asked once more for several changes shortly after one another', async () => {
    const { store, asked } = opened();
    store.told(true);
    store.changed();
    store.changed();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(asked()).toBe(2);
  });

  it('is not asked twice when it was asked ahead of the page', async () => {
    const store = createLiveStore(document);
    let asked = 0;
    const live = store.open('work', async () => ({ ok: true as const, value: ++asked }));
    live.ahead();
    await jest.advanceTimersByTimeAsync(0);
    live.subscribe(() => undefined);

    expect([asked, live.snapshot().value]).toEqual([1, 1]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(asked).toBe(2);
  });

  it('is asked no more when nobody looks', async () => {
    const { leave, asked } = opened();
    leave();
    await jest.advanceTimersByTimeAsync(30_000);
    expect(asked()).toBe(1);
  });
});

interface Chunk {
  readonly done: boolean;
  readonly value?: Uint8Array;
}

/** A server whose streams the test writes and ends. */
const server = () => {
  const streams: ((chunk: Chunk) => void)[] = [];
  const fetch = async () => {
    const waiting: Chunk[] = [];
    let give: ((chunk: Chunk) => void) | undefined;
    streams.push((chunk) => {
      if (give) give(chunk);
      else waiting.push(chunk);
      give = undefined;
    });
    const read = () =>
      new Promise<Chunk>((resolve) => {
        const next = waiting.shift();
        if (next) resolve(next);
        else give = resolve;
      });
    return { ok: true, body: { getReader: () => ({ read }) } } as unknown as Response;
  };
  const bytes = (line: string) => Uint8Array.from(line, (one) => one.charCodeAt(0));
  return {
    streams,
    fetch: fetch as typeof globalThis.fetch,
    say: (line: string) => streams.at(-1)?.({ done: false, value: bytes(line) }),
    end: () => streams.at(-1)?.({ done: true }),
  };
};

describe('listening to changes', () => {
  it('tells of each line, comes back after an end, and then asks for what it missed', async () => {
    const { streams, fetch, say, end } = server();
    const told: boolean[] = [];
    let changes = 0;
    const stop = followChanges({
      token: async () => 'token',
      fetch,
      page: document,
      changed: () => (changes += 1),
      told: (now) => told.push(now),
    });
    await jest.advanceTimersByTimeAsync(10);
    expect(changes).toBe(0);
    say('\n');
    say('{"changed":true}\n');
    await jest.advanceTimersByTimeAsync(10);
    expect(changes).toBe(1);

    end();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(streams).toHaveLength(2);
    expect(changes).toBe(2);
    stop();
    expect(told).toEqual([true, false, true, false]);
  });

  it('that began after the page asked tells at once: something may have changed between', async () => {
    const { fetch } = server();
    let changes = 0;
    const stop = followChanges({
      ...{ token: async () => 'token', fetch, page: document, late: true },
      changed: () => (changes += 1),
      told: () => undefined,
    });
    await jest.advanceTimersByTimeAsync(10);
    stop();
    expect(changes).toBe(1);
  });
});
