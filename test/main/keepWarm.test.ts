import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { keepWarm } from '../../src/main/keepWarm.ts';

const parts = function* (name: string, count: number, done: string[]): Iterable<void> {
  for (let nth = 1; nth <= count; nth += 1) {
    done.push(`${name} ${nth}`);
    yield;
  }
};

describe('work that nobody waits for', () => {
  it('is done in parts with room between them, what is done again first', async () => {
    const done: string[] = [];
    const warm = keepWarm({
      once: () => parts('once', 2, done),
      again: () => Promise.resolve(parts('again', 2, done)),
    });
    expect(done).toEqual([]);
    await pause(500);
    warm.stop();
    expect(done).toEqual(['again 1', 'again 2', 'once 1', 'once 2']);
  });

  it('waits while somebody is being answered', async () => {
    const done: string[] = [];
    let answering = true;
    const warm = keepWarm({
      once: () => [],
      again: () => Promise.resolve(parts('again', 2, done)),
      isAnswering: () => answering,
    });
    await pause(100);
    expect(done).toEqual([]);
    answering = false;
    await pause(200);
    warm.stop();
    expect(done).toEqual(['again 1', 'again 2']);
  });

  it('does nothing more once it was stopped', async () => {
    const done: string[] = [];
    const warm = keepWarm({
      once: () => parts('once', 2, done),
      again: () => Promise.resolve(parts('again', 1_000, done)),
    });
    await pause(50);
    warm.stop();
    const sofar = done.length;
    await pause(100);
    expect(done).toHaveLength(sofar);
  });

  it('goes on with the rest when something cannot be done now', async () => {
    const done: string[] = [];
    const warm = keepWarm({
      once: () => parts('once', 1, done),
      again: () => Promise.reject(new Error('The clock is unreachable')),
    });
    await pause(200);
    warm.stop();
    expect(done).toEqual(['once 1']);
  });
});
