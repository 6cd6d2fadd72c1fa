import { describe, expect, it } from '@jest/globals';
import { createBehind } from '../../src/main/behind.ts';

/** Time that passes only when the test says so. */
function clock() {
  let now = 0;
  const timers: { readonly at: number; readonly ring: () => void }[] = [];
  const sleep = (ms: number): Promise<void> =>
    new Promise((ring) => {
      timers.push({ at: now + ms, ring });
    });
  return {
    monotonicMs: () => now,
    sleep,
    timeLimit: (ms: number): AbortSignal => {
      const limit = new AbortController();
      void sleep(ms).then(() => limit.abort('passed'));
      return limit.signal;
    },
    pass: async (ms: number): Promise<void> => {
      now += ms;
      for (const { at, ring } of timers.splice(0)) {
        if (at <= now) ring();
        else timers.push({ at, ring });
      }
      await new Promise(setImmediate);
    },
  };
}

/** Work that ends when the test says so, and what has begun of it. */
function works() {
  const begun: string[] = [];
  const open = new Map<string, () => void>();
  return {
    begun,
    end: (name: string) => open.get(name)?.(),
    of: (name: string) => (): Promise<void> => {
      begun.push(name);
      return new Promise((resolve) => {
        open.set(name, resolve);
      });
    },
  };
}

const noFault = (cause: unknown): void => {
  throw cause;
};

describe('what is owed beside an answer', () => {
  it('begins when the last of those who wait has his answer', async () => {
    const time = clock();
    const { begun, of, end } = works();
    const behind = createBehind(time, noFault);

    const [one, other] = [behind.first(of('one')), behind.first(of('other'))];
    behind.later(of('owed by one'));
    end('one');
    await one;
    await time.pass(1);
    expect(begun).toEqual(['one', 'other']);
    expect(behind.isAnswering()).toBe(true);

    end('other');
    await other;
    expect(behind.isAnswering()).toBe(false);
    await time.pass(49);
    expect(begun).toEqual(['one', 'other']);
    await time.pass(1);
    expect(begun).toEqual(['one', 'other', 'owed by one']);
  });

  it('waits five seconds at most, however many go on asking', async () => {
    const time = clock();
    const { begun, of } = works();
    const behind = createBehind(time, noFault);

    void behind.first(of('one that hangs'));
    behind.later(of('owed'));
    await time.pass(4_999);
    expect(begun).toEqual(['one that hangs']);
    await time.pass(1);
    expect(begun).toEqual(['one that hangs', 'owed']);
  });

  it('waits no longer when its alarm rings a little early', async () => {
    const time = clock();
    const rings = new AbortController();
    const { begun, of } = works();
    const behind = createBehind({ ...time, timeLimit: () => rings.signal }, noFault);

    void behind.first(of('one that hangs'));
    behind.later(of('owed'));
    await time.pass(4_999);
    rings.abort('early');
    await time.pass(0);
    expect(begun).toEqual(['one that hangs', 'owed']);
  });

  it('is not held up by somebody who comes within the breath and is not answered', async () => {
    const time = clock();
    const { begun, of } = works();
    const behind = createBehind(time, noFault);

    behind.later(of('owed'));
    void behind.first(of('one that hangs'));
    await time.pass(50);
    expect(begun).toEqual(['one that hangs']);
    await time.pass(4_950);
    expect(begun).toEqual(['one that hangs', 'owed']);
  });

  it('goes four at a time, the first owed first', async () => {
    const time = clock();
    const { begun, of, end } = works();
    const behind = createBehind(time, noFault);

    for (const name of ['1', '2', '3', '4', '5', '6']) behind.later(of(name));
    await time.pass(50);
    expect(begun).toEqual(['1', '2', '3', '4']);
    end('3');
    await time.pass(50);
    expect(begun).toEqual(['1', '2', '3', '4', '5']);
  });

  it('is over when all of it has ended, also what failed', async () => {
    const time = clock();
    const { of, end } = works();
    const faults: unknown[] = [];
    const behind = createBehind(time, (cause) => faults.push(cause));
    const fault = new Error('broken');
    let over = false;

    behind.later(() => Promise.reject(fault));
    behind.later(of('owed'));
    void behind.settled().then(() => {
      over = true;
    });
    await time.pass(50);
    expect(faults).toEqual([fault]);
    expect(over).toBe(false);
    end('owed');
    await time.pass(50);
    expect(over).toBe(true);
    await behind.settled();
  });

  it('gives the answer or the fault of who was answered', async () => {
    const behind = createBehind(clock(), noFault);
    await expect(behind.first(() => Promise.resolve('done'))).resolves.toBe('done');
    await expect(behind.first(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
