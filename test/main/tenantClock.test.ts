import { describe, expect, it } from '@jest/globals';
import { tenantClock } from '../../src/main/businessTime.ts';

/** Lets all go on that need not wait. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A clock that answers when it is told to, each time a second later. */
const slowClock = () => {
  const open: ((response: Response) => void)[] = [];
  let asked = 0;
  const clock = tenantClock('Europe/Amsterdam', 'http://clock.test/', {
    fetch: () =>
      new Promise((resolve) => {
        asked += 1;
        open.push(resolve);
      }),
    timeLimit: () => new AbortController().signal,
  });
  const answer = async (response?: Response) => {
    await turn();
    const now = new Date(Date.UTC(2026, 2, 16, 8, 0, asked)).toISOString();
    open.shift()?.(response ?? Response.json({ now }));
    await turn();
  };
  return { clock, answer, asked: () => asked };
};

describe('the clock of the local tenant', () => {
  it('is asked again for who comes while it is being asked, once for all of them', async () => {
    const { clock, answer, asked } = slowClock();
    const first = clock.businessTime();
    await turn();
    const later = [clock.businessTime(), clock.businessTime(), clock.businessTime()];
    await answer();
    expect((await first).now).toBe('2026-03-16T08:00:01Z');
    expect(asked()).toBe(2);
    await answer();

    const told = await Promise.all(later);
    expect(told.map(({ now }) => now)).toEqual(Array(3).fill('2026-03-16T08:00:02Z'));
    expect(asked()).toBe(2);
  });

  it('is asked anew for every command', async () => {
    const { clock, answer } = slowClock();
    const first = clock.businessTime();
    await answer();
    const second = clock.businessTime();
    await answer();

    expect((await first).now).not.toBe((await second).now);
  });

  it('fails for who asked, and not for who comes after', async () => {
    const { clock, answer } = slowClock();
    const first = clock.businessTime();
    await turn();
    const second = clock.businessTime();
    const failed = first.catch((cause: unknown) => cause);
    await answer(Response.json({ nothing: true }));
    expect(await failed).toBeInstanceOf(Error);
    await answer();

    expect((await second).now).toBe('2026-03-16T08:00:02Z');
  });
});
