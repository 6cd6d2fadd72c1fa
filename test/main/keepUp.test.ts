import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keepUp } from '../../src/main/keepUp.ts';

const minute = 60_000;

describe('keeping up', () => {
  beforeEach(() => void jest.useFakeTimers({ now: new Date('2026-11-21T23:30:00Z') }));
  afterEach(() => void jest.useRealTimers());

  it('cleans up once on each day of real time, after the register was read', async () => {
    const done: string[] = [];
    const keeping = keepUp(
      {
        app: {
          round: async () => {
            done.push('round');
            return { left: 0 };
          },
        } as never,
        sync: async () => true,
        syncComplaints: async () => true,
        night: async () => {
          done.push('night');
          return done.filter((one) => one === 'night').length === 1 ? 'later' : 'done';
        },
      },
      { monotonicMs: () => Date.now(), realNow: () => Date.now(), log: () => undefined },
    );
    await keeping.start();
    await jest.advanceTimersByTimeAsync(20 * minute);
    expect(done[0]).toBe('round');
    // Another instance was at it the first time; ten minutes later it is looked at again.
    expect(done.filter((one) => one === 'night')).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(20 * minute);
    expect(done.filter((one) => one === 'night')).toHaveLength(3);
    await keeping.stop();
  });
});
