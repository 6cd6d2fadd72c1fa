import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createGraphClient } from '../../../src/graph/client/createGraphClient.ts';
import { createRuLedger, type RuLedger } from '../../../src/graph/client/ruLedger.ts';
import { itemsOf } from '../../../src/graph/lists/itemsOf.ts';
import type { GraphPort } from '../../../src/graph/port.ts';
import { startLocalGraph, type LocalGraph } from '../../support/localGraph.ts';
import { createNetwork } from '../register/support/network.ts';

describe('the ledger of resource units, against that of the local tenant', () => {
  let local: LocalGraph;
  let ledger: RuLedger;
  let graph: GraphPort;
  let items: string;
  const slept: number[] = [];
  const statuses: (number | 'lost')[] = [];

  beforeEach(async () => {
    local = await startLocalGraph();
    items = itemsOf(local.site, 'Logboek');
    slept.length = 0;
    statuses.length = 0;
    ledger = createRuLedger(() => performance.now());
    graph = createGraphClient({
      baseUrl: 'http://127.0.0.1:4010',
      token: async () => 'app',
      fetch: createNetwork(local.fetch).fetch,
      realNow: () => performance.now(),
      log: ({ status }) => void statuses.push(status),
      sleep: async (ms) => void slept.push(ms),
      ledger,
    });
  });
  afterEach(() => local.close());

  const create = (key: string) => ({
    method: 'POST' as const,
    path: items,
    body: { fields: { EntryKey: key, Kenmerk: 'K-2026-0001' } },
  });

  it('books every call as the tenant does, also the parts of a batch', async () => {
    const delta = await graph.send({ method: 'GET', path: `${items}/delta?token=latest` });
    const link = (delta.kind === 'answer' ? delta.body : {}) as { '@odata.deltaLink': string };
    const own = ledger.state().used;
    local.faults.setBudget({ perMinute: 18, perDay: 1e9 });
    await graph.batch([
      { id: 'a', ...create('a') },
      { id: 'b', ...create('b') },
      { id: 'all', method: 'GET', path: `${items}?$expand=fields` },
      { id: 'one', method: 'GET', path: `${items}/1?$expand=fields` },
    ]);
    await graph.send({
      method: 'GET',
      path: new URL(link['@odata.deltaLink']).pathname.replace('/v1.0', '') + '?token=latest',
    });
    await graph.send({ method: 'PATCH', path: `${items}/1/fields`, body: { Over: 'x' } });
    await graph.send({ method: 'GET', path: `/users/${local.people[0]}` });
    await graph.send({ method: 'DELETE', path: `${items}/2` });
    await graph.send({ method: 'GET', path: `/sites/${local.siteId}/lists` });
    const ours = ledger.state().used - own;
    // The next answer tells what the tenant counted, that answer itself included.
    const last = await graph.send({ method: 'GET', path: `${items}/1` });

    expect(ours).toBe(14);
    expect(last).toMatchObject({
      headers: { 'ratelimit-limit': '18', 'ratelimit-remaining': String(18 - ours - 1) },
    });
    expect(ledger.state()).toMatchObject({ limit: 18 });
    expect(statuses).not.toContain(429);
  });

  it('slows itself once four fifths of the budget are gone, before Graph has to refuse', async () => {
    local.faults.setBudget({ perMinute: 100, perDay: 1e9 });
    for (let n = 0; n < 39; n += 1) await graph.send(create(`k${n}`));
    expect(slept).toEqual([]);

    for (let n = 39; n < 45; n += 1) await graph.send(create(`k${n}`));
    expect(slept.length).toBeGreaterThanOrEqual(3);
    expect(slept.every((ms) => ms > 100 && ms <= 10_000)).toBe(true);
    expect(statuses).not.toContain(429);
    expect(ledger.state().slowedMs).toBeGreaterThan(0);
  });
});

describe('the ledger of resource units', () => {
  it('spreads the last fifth of its budget over the rest of the minute, and never exceeds it', () => {
    let now = 0;
    const ledger = createRuLedger(() => now, 100);
    const moments: number[] = [];
    // Somebody who always wants more than there is, one call after the other.
    while (now < 300_000) {
      now += ledger.book(2);
      moments.push(now);
      now += 20;
    }
    const most = Math.max(
      ...moments.map((from) => moments.filter((at) => at >= from && at < from + 60_000).length * 2),
    );
    expect(most).toBeLessThanOrEqual(104);
    expect(moments.length * 2).toBeGreaterThan(400);
  });

  it('is free again a minute later', () => {
    let now = 0;
    const ledger = createRuLedger(() => now, 100);
    for (let n = 0; n < 45; n += 1) ledger.book(2);
    expect(ledger.book(2)).toBeGreaterThan(0);
    now = 120_000;
    expect(ledger.state().used).toBe(0);
    expect(ledger.book(2)).toBe(0);
  });

  it('heeds what others spent of the same budget', () => {
    const ledger = createRuLedger(() => 0, 1_250);
    expect(ledger.book(2)).toBe(0);
    ledger.heed({
      'ratelimit-limit': '1250',
      'ratelimit-remaining': '50',
      'ratelimit-reset': '30',
    });
    expect(ledger.state()).toMatchObject({ used: 1_200, limit: 1_250 });
    ledger.book(2);
    expect(ledger.book(2)).toBeGreaterThan(500);
  });

  it('holds nobody back while nobody told of a budget', () => {
    const ledger = createRuLedger(() => 0);
    for (let n = 0; n < 5_000; n += 1) expect(ledger.book(2)).toBe(0);
  });
});
