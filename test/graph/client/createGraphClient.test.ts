import { getEventListeners } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { createGraphClient } from '../../../src/graph/client/createGraphClient.ts';
import type { GraphLogEntry } from '../../../src/graph/client/log.ts';
import type { BatchPart, GraphAnswer } from '../../../src/graph/port.ts';
import { json, respondWith, type Answer } from './respondWith.ts';

function clientOver(...answers: Answer[]) {
  const { network, asked } = respondWith(...answers);
  const entries: GraphLogEntry[] = [];
  const slept: number[] = [];
  // A monotonic clock gives fractions.
  let now = 0.25;
  let tokens = 0;
  const graph = createGraphClient({
    baseUrl: 'http://127.0.0.1:4010/',
    token: async () => `token-${(tokens += 1)}`,
    fetch: network,
    realNow: () => now,
    log: (entry) => entries.push(entry),
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  });
  return { graph, asked, entries, slept };
}

const tooMany = (retryAfter: Record<string, string> = { 'Retry-After': '2' }) =>
  json({ error: { code: 'activityLimitReached' } }, 429, retryAfter);

describe('a request over plain http', () => {
  it('carries the token, the method and the path below /v1.0', async () => {
    const { graph, asked } = clientOver(json({ id: 's' }));
    const answer = await graph.send({ method: 'GET', path: '/sites/a,b,c?$select=id' });
    expect(answer).toMatchObject({ kind: 'answer', status: 200, body: { id: 's' } });
    expect(asked[0]?.url).toBe('http://127.0.0.1:4010/v1.0/sites/a,b,c?$select=id');
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer token-1');
  });

  it('sends JSON as JSON and keeps the headers of its caller', async () => {
    const { graph, asked } = clientOver(json({}));
    await graph.send({
      method: 'PATCH',
      path: '/x',
      headers: { 'If-Match': '"a,1"' },
      body: { Volgnummer: 2 },
    });
    expect(await asked[0]?.json()).toEqual({ Volgnummer: 2 });
    expect(asked[0]?.headers.get('content-type')).toBe('application/json');
    expect(asked[0]?.headers.get('if-match')).toBe('"a,1"');
  });

  it('sends exactly the bytes of a view on a larger buffer', async () => {
    const { graph, asked } = clientOver(json({}, 201));
    const bytes = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4);
    await graph.send({ method: 'PUT', path: '/drives/d/root:/a/b:/content', body: bytes });
    expect([...new Uint8Array((await asked[0]?.arrayBuffer()) ?? [])]).toEqual([1, 2, 3]);
    expect(asked[0]?.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('gives a refusal as an answer with its status, not as an error', async () => {
    const { graph } = clientOver(json({ error: { code: 'resourceModified' } }, 412));
    expect(await graph.send({ method: 'PATCH', path: '/x', body: {} })).toMatchObject({
      status: 412,
    });
  });

  it('gives a refusal without a body as an answer too', async () => {
    const { graph } = clientOver(() => new Response(null, { status: 504 }));
    expect(await graph.send({ method: 'POST', path: '/x', body: {} })).toMatchObject({
      status: 504,
      body: undefined,
    });
  });

  it('gives the content of a file as bytes, even when the file is JSON', async () => {
    const { graph } = clientOver(json({ a: 1 }));
    const answer = await graph.send({ method: 'GET', path: '/drives/d/root:/a.json:/content' });
    expect(answer.kind === 'answer' && new TextDecoder().decode(answer.body as Uint8Array)).toBe(
      '{"a":1}',
    );
  });
});

describe('an answer that does not come', () => {
  it('is lost when the connection breaks', async () => {
    const { graph } = clientOver(() => Promise.reject(new TypeError('fetch failed')));
    expect(await graph.send({ method: 'POST', path: '/x', body: {} })).toMatchObject({
      kind: 'lost',
    });
  });

  it('is lost after the time limit, also when the network heeds no signal', async () => {
    const { graph } = clientOver(() => new Promise<Response>(() => {}));
    const answer = await graph.send({ method: 'GET', path: '/x', timeLimitMs: 20 });
    expect(answer).toMatchObject({ kind: 'lost' });
  });

  it('is not awaited at all once everything is stopped, also when the network heeds no signal', async () => {
    const graph = createGraphClient({
      baseUrl: 'http://127.0.0.1:4010',
      token: async () => 'token',
      fetch: () => new Promise<Response>(() => undefined),
      realNow: () => 0,
      log: () => undefined,
      sleep: async () => undefined,
      timeLimit: () => AbortSignal.abort(new Error('stopped')),
    });
    expect(await graph.send({ method: 'GET', path: '/x' })).toMatchObject({ kind: 'lost' });
    const batch = await graph.batch([{ id: 'a', method: 'GET', path: '/x' }]);
    expect(batch.get('a')).toMatchObject({ kind: 'lost' });
  });

  it('is let go of once it is answered, long before its time limit passes', async () => {
    const limits: AbortSignal[] = [];
    const graph = createGraphClient({
      baseUrl: 'http://127.0.0.1:4010',
      token: async () => 'token',
      fetch: async () => Response.json({}),
      realNow: () => 0,
      log: () => undefined,
      sleep: async () => undefined,
      timeLimit: () => {
        const { signal } = new AbortController();
        limits.push(signal);
        return signal;
      },
    });
    await graph.send({ method: 'GET', path: '/x' });
    expect(limits.length).toBeGreaterThan(0);
    expect(limits.flatMap((limit) => getEventListeners(limit, 'abort'))).toEqual([]);
  });

  it('is awaited for a time that is no whole number of milliseconds', async () => {
    const { graph } = clientOver(json({}));
    expect(await graph.send({ method: 'GET', path: '/x', timeLimitMs: 99.5 })).toMatchObject({
      status: 200,
    });
  });

  it('is lost when the answer was cut off', async () => {
    const { graph } = clientOver(
      () => new Response('{"id":', { headers: { 'content-type': 'application/json' } }),
    );
    expect(await graph.send({ method: 'GET', path: '/x' })).toMatchObject({ kind: 'lost' });
  });
});

describe('a refused token', () => {
  it('is renewed once, and the request sent again', async () => {
    const { graph, asked } = clientOver(json({}, 401), json({ ok: true }));
    const answer = await graph.send({ method: 'POST', path: '/x', body: { a: 1 } });
    expect(answer).toMatchObject({ status: 200 });
    expect(asked[1]?.headers.get('authorization')).toBe('Bearer token-2');
    expect(await asked[1]?.json()).toEqual({ a: 1 });
  });

  it('that is refused again is told to the caller', async () => {
    const { graph, asked } = clientOver(json({}, 401), json({}, 401));
    expect(await graph.send({ method: 'GET', path: '/x' })).toMatchObject({ status: 401 });
    expect(asked).toHaveLength(2);
  });
});

describe('a throttled request', () => {
  it('that reads waits as long as it is asked and comes back', async () => {
    const { graph, slept } = clientOver(tooMany(), json({}));
    expect(await graph.send({ method: 'GET', path: '/x' })).toMatchObject({ status: 200 });
    expect(slept).toEqual([2000]);
  });

  it('that writes is told at once: nothing was done', async () => {
    const { graph, slept } = clientOver(tooMany());
    expect(await graph.send({ method: 'POST', path: '/x', body: {} })).toMatchObject({
      status: 429,
    });
    expect(slept).toEqual([]);
  });

  it('is told when the pause would not fit in its time', async () => {
    const { graph, slept } = clientOver(tooMany({ 'Retry-After': '600' }));
    expect(await graph.send({ method: 'GET', path: '/x' })).toMatchObject({ status: 429 });
    expect(slept).toEqual([]);
  });

  it('is told when no pause is named: that is the list-view threshold, and waiting never helps', async () => {
    const { graph, asked } = clientOver(tooMany({}));
    expect(await graph.send({ method: 'GET', path: '/x' })).toMatchObject({ status: 429 });
    expect(asked).toHaveLength(1);
  });
});

describe('the log', () => {
  it('holds method, words of the path, status, time and request id, and no value at all', async () => {
    const { graph, entries } = clientOver(json({}, 200, { 'request-id': 'r-1' }));
    await graph.send({
      method: 'GET',
      path: "/sites/host,1,2/lists/9/items?$filter=fields/PersoonOid%20eq%20'someone'",
    });
    expect(entries).toEqual([
      {
        method: 'GET',
        path: '/sites/{}/lists/{}/items',
        status: 200,
        ms: 0,
        ru: 2,
        requestId: 'r-1',
      },
    ]);
  });

  it('says lost when no answer came', async () => {
    const { graph, entries } = clientOver(() => Promise.reject(new TypeError('fetch failed')));
    await graph.send({ method: 'DELETE', path: '/sites/a/lists/b/items/3' });
    expect(entries).toMatchObject([{ status: 'lost', path: '/sites/{}/lists/{}/items/{}' }]);
  });
});

describe('a batch', () => {
  const read = (id: string, dependsOn?: readonly string[]): BatchPart => ({
    id,
    method: 'GET',
    path: `/sites/${id}`,
    ...(dependsOn ? { dependsOn } : {}),
  });
  const inner = (id: string, status = 200, headers = {}) => ({
    id,
    status,
    headers,
    body: { of: id },
  });

  it('of more than twenty parts goes out in several, and gives every answer by its id', async () => {
    const parts = Array.from({ length: 45 }, (_, index) => read(`p${index}`));
    const part = (from: number, to: number) =>
      json({
        responses: parts
          .slice(from, to)
          .map(({ id }) => inner(id))
          .reverse(),
      });
    const { graph, asked } = clientOver(part(0, 20), part(20, 40), part(40, 45));
    const answers = await graph.batch(parts);
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(Array(3).fill('/v1.0/$batch'));
    expect(answers.size).toBe(45);
    expect(answers.get('p44')).toMatchObject({ status: 200, body: { of: 'p44' } });
  });

  it('keeps parts together that wait for one another', async () => {
    const parts = [
      ...Array.from({ length: 19 }, (_, index) => read(`p${index}`)),
      read('a'),
      read('b', ['a']),
    ];
    const { graph, asked } = clientOver(json({ responses: [] }), json({ responses: [] }));
    await graph.batch(parts);
    const { requests } = (await asked[1]?.json()) as { requests: { id: string }[] };
    expect(requests.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('names the type of every body, as Graph demands', async () => {
    const { graph, asked } = clientOver(json({ responses: [inner('w', 201)] }));
    await graph.batch([{ id: 'w', method: 'POST', path: '/x', body: { fields: {} } }]);
    expect(await asked[0]?.json()).toEqual({
      requests: [
        {
          id: 'w',
          method: 'POST',
          url: '/x',
          headers: { 'Content-Type': 'application/json' },
          body: { fields: {} },
        },
      ],
    });
  });

  const bodies = (asked: readonly Request[]) =>
    Promise.all(asked.map(async (each) => (await each.json()) as { requests: BatchPart[] }));
  const statuses = (answers: ReadonlyMap<string, GraphAnswer>) =>
    [...answers].map(([id, answer]) => [id, answer.kind === 'answer' ? answer.status : 'lost']);

  it('repeats throttled reads, never throttled writes', async () => {
    const { graph, asked, slept } = clientOver(
      json({
        responses: [
          inner('row', 429, { 'Retry-After': '3' }),
          inner('look', 429, { 'Retry-After': '1' }),
          inner('fine'),
        ],
      }),
      json({ responses: [inner('row')] }),
    );
    const answers = await graph.batch([
      read('row'),
      { id: 'look', method: 'POST', path: '/x', body: {} },
      read('fine'),
    ]);
    expect(slept).toEqual([3000]);
    expect((await bodies(asked)).map(({ requests }) => requests.map(({ id }) => id))).toEqual([
      ['row', 'look', 'fine'],
      ['row'],
    ]);
    expect(statuses(answers)).toEqual([
      ['row', 200],
      ['look', 429],
      ['fine', 200],
    ]);
  });

  it('repeats what waited for a throttled read together with it', async () => {
    const { graph, asked } = clientOver(
      json({ responses: [inner('row', 429, { 'Retry-After': '3' }), inner('log', 424)] }),
      json({ responses: [inner('row'), inner('log')] }),
    );
    const answers = await graph.batch([read('row'), read('log', ['row'])]);
    expect((await bodies(asked))[1]?.requests).toMatchObject([
      { id: 'row' },
      { id: 'log', dependsOn: ['row'] },
    ]);
    expect(statuses(answers)).toEqual([
      ['row', 200],
      ['log', 200],
    ]);
  });

  it('is fully sequential or fully parallel: of a mixture, what waits goes after what it waits for', async () => {
    const { graph, asked } = clientOver(
      json({ responses: [inner('a'), inner('b', 404), inner('c')] }),
      json({ responses: [inner('d')] }),
    );
    const parts = [read('a'), read('b'), read('c'), read('d', ['A']), read('e', ['b'])];
    const answers = await graph.batch([...parts, read('f', ['e'])]);
    const sent = (await bodies(asked)).map(({ requests }) => requests);
    expect(sent.map((requests) => requests.map(({ id }) => id).toSorted())).toEqual([
      ['a', 'b', 'c'],
      ['d'],
    ]);
    expect(sent.flat().filter(({ dependsOn }) => dependsOn)).toEqual([]);
    expect(Object.fromEntries(statuses(answers))).toEqual({
      ...{ a: 200, b: 404, c: 200, d: 200, e: 424, f: 424 },
    });
  });

  it('leaves unknown what waited for a part whose answer is lost', async () => {
    const { graph, asked } = clientOver(json({ responses: [inner('b')] }));
    const answers = await graph.batch([read('a'), read('b'), read('c', ['a'])]);
    expect(asked).toHaveLength(1);
    expect(Object.fromEntries(statuses(answers))).toEqual({ a: 'lost', b: 200, c: 'lost' });
  });

  it('whose answer is lost leaves every part unknown', async () => {
    const { graph } = clientOver(() => Promise.reject(new TypeError('fetch failed')));
    expect((await graph.batch([read('a')])).get('a')).toMatchObject({ kind: 'lost' });
  });

  it('that forgets a part leaves that part unknown', async () => {
    const { graph } = clientOver(json({ responses: [inner('a')] }));
    const answers = await graph.batch([read('a'), read('b')]);
    expect(answers.get('a')).toMatchObject({ kind: 'answer' });
    expect(answers.get('b')).toMatchObject({ kind: 'lost' });
  });

  it('takes a part without content for what it is', async () => {
    const { graph } = clientOver(json({ responses: [{ id: 'gone', status: 204 }, inner('a')] }));
    const answers = await graph.batch([{ id: 'gone', method: 'DELETE', path: '/x' }, read('a')]);
    expect(answers.get('gone')).toMatchObject({ kind: 'answer', status: 204, body: undefined });
    expect(answers.get('a')).toMatchObject({ status: 200 });
  });

  it('refused as a whole gives its refusal to every part', async () => {
    const { graph } = clientOver(json({ error: {} }, 400));
    expect((await graph.batch([read('a')])).get('a')).toMatchObject({ status: 400 });
  });

  it('of nothing asks nothing', async () => {
    const { graph, asked } = clientOver();
    expect((await graph.batch([])).size).toBe(0);
    expect(asked).toHaveLength(0);
  });
});
