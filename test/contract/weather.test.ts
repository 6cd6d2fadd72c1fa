import { afterAll, describe, expect, it } from '@jest/globals';
import { inside, openTarget } from './target/chosen.ts';
import { localTarget } from './target/localTarget.ts';
import { key } from './target/columns.ts';
import type { Json } from './target/target.ts';

const target = openTarget();
afterAll(() => target.close());

const items = (answer: { body: Json }) => answer.body.value;

describe('Graph contract: throttling', () => {
  it('72 below four fifths of the budget an answer says nothing of it', async () => {
    const answer = await target.call('GET', target.site);
    expect(answer.status).toBe(200);
    expect(answer.headers.has('ratelimit-limit')).toBe(false);
  });

  inside(target, [71, 73], () => {
    it('71 72 73 an app that spends too much is warned, refused, and kept waiting while it goes on', async () => {
      const target = localTarget({ perMinute: 100 });
      const list = await target.newList();
      const read = () => target.call('GET', list);
      for (let spent = 0; spent < 79; spent += 1)
        expect((await read()).headers.has('ratelimit-limit')).toBe(false);
      const warned = await read();
      expect(warned.status).toBe(200);
      expect(warned.headers.get('ratelimit-limit')).toBe('100');
      expect(warned.headers.get('ratelimit-remaining')).toBe('20');
      for (let spent = 80; spent < 100; spent += 1) expect((await read()).status).toBe(200);

      const refused = await read();
      expect(refused).toMatchObject({
        status: 429,
        body: { error: { code: 'activityLimitReached' } },
      });
      expect(refused.headers.get('retry-after')).toBe(refused.headers.get('ratelimit-reset'));
      expect(refused.headers.get('ratelimit-remaining')).toBe('0');

      const start = target.clock.real.getTime();
      target.clock.real = new Date(start + 30_000);
      const impatient = await read();
      expect(impatient.status).toBe(429);
      target.clock.real = new Date(
        start + 30_000 + Number(impatient.headers.get('retry-after')) * 1_000,
      );
      expect((await read()).status).toBe(200);
      expect((await target.call('GET', list, { as: 'reader' })).status).toBe(200);
      await target.close();
    });

    it('71 reading one costs 1, a page or a write 2, permissions 5, and batch members each their own', async () => {
      const target = localTarget({ perMinute: 100 });
      const list = await target.newList();
      const as = 'admin' as const;
      // The list has cost 2; from 80 on every answer says what is left.
      for (let spent = 2; spent < 80; spent += 1) await target.call('GET', list, { as });
      let left = 20;
      const cost = async (method: string, path: string, body?: unknown) => {
        const { headers } = await target.call(method, path, {
          as,
          ...(body === undefined ? {} : { body }),
        });
        const before = left;
        left = Number(headers.get('ratelimit-remaining'));
        return before - left;
      };
      expect(await cost('POST', `${list}/items`, { fields: {} })).toBe(2);
      expect(await cost('GET', `${list}/items/1`)).toBe(1);
      expect(await cost('GET', `${list}/items`)).toBe(2);
      expect(await cost('GET', `${list}/items/delta`)).toBe(2);
      expect(await cost('GET', `${list}/items/delta?token=latest`)).toBe(1);
      expect(await cost('GET', `${target.site}/permissions`)).toBe(5);
      const requests = ['1', '2', '3'].map((id) => ({ id, method: 'GET', url: list }));
      await target.call('POST', '/$batch', { as, body: { requests } });
      expect(await cost('GET', list)).toBe(4);
      await target.close();
    });
  });
});

describe('Graph contract: faults', () => {
  inside(target, [74], () => {
    it('74 a 503 says when to come back', async () => {
      const target = localTarget();
      target.faults.plan({ kind: 'unavailable', times: 1, retryAfterSeconds: 3 });
      const answer = await target.call('GET', target.site);
      expect(answer).toMatchObject({
        status: 503,
        body: { error: { code: 'serviceNotAvailable' } },
      });
      expect(answer.headers.get('retry-after')).toBe('3');
      expect((await target.call('GET', target.site)).status).toBe(200);
      await target.close();
    });

    it.each([
      ['before', 0],
      ['after', 1],
    ] as const)('74 a 504 %s the commit leaves %i items', async (when, left) => {
      const target = localTarget();
      const list = await target.newList(key('Sleutel'));
      target.faults.plan({
        kind: `timeout-${when}-commit`,
        times: 1,
        method: 'POST',
        path: '/lists/*/items',
      });
      const body = { fields: { Sleutel: 'eenmalig' } };
      expect((await target.call('POST', `${list}/items`, { body })).status).toBe(504);
      expect(items(await target.call('GET', `${list}/items`))).toHaveLength(left);
      expect((await target.call('POST', `${list}/items`, { body })).status).toBe(
        left === 1 ? 400 : 201,
      );
      await target.close();
    });

    it('74 a fault can wait for its call, and be called off', async () => {
      const target = localTarget();
      target.faults.plan({ kind: 'unavailable', times: 2, after: 1 });
      const status = async () => (await target.call('GET', target.site)).status;
      expect([await status(), await status()]).toEqual([200, 503]);
      expect(target.faults.pending()).toHaveLength(1);
      target.faults.clear();
      expect(await status()).toBe(200);
      await target.close();
    });

    it('74 chaos is the same for the same seed, and what it refuses before the commit is not written', async () => {
      const run = async (seed: number) => {
        const target = localTarget();
        const list = await target.newList(key('Sleutel'));
        target.faults.chaos({ seed, rates: { unavailable: 0.1, 'timeout-after-commit': 0.1 } });
        const statuses: number[] = [];
        for (let at = 0; at < 60; at += 1) {
          statuses.push(
            (
              await target.call('POST', `${list}/items`, {
                body: { fields: { Sleutel: `S${at}` } },
              })
            ).status,
          );
        }
        target.faults.chaos(null);
        const stored = items(await target.call('GET', `${list}/items`)).length;
        await target.close();
        return { statuses, stored };
      };
      const [one, again, other] = [await run(1), await run(1), await run(2)];
      expect(again).toEqual(one);
      expect(other.statuses).not.toEqual(one.statuses);
      expect(one.stored).toBeGreaterThanOrEqual(
        one.statuses.filter((status) => status === 201).length,
      );
      expect(one.stored).toBeLessThan(60);
    });
  });
});
