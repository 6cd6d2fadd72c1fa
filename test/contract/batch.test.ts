import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inside, needing, openTarget } from './target/chosen.ts';
import { key, text } from './target/columns.ts';
import { found } from './target/found.ts';
import type { Json } from './target/target.ts';

const target = openTarget();
const { call, newList } = target;
afterAll(() => target.close());

const batch = (requests: unknown, as: 'app' | 'stranger' = 'app') =>
  call('POST', '/$batch', { body: { requests }, as });
const byId = (answer: { body: Json }) =>
  Object.fromEntries(answer.body.responses.map((one: Json) => [one.id, one]));
const JSON_HEADERS = { 'Content-Type': 'application/json' };

let list = '';
const create = (id: string, Kenmerk: string, more: Record<string, unknown> = {}) => ({
  id,
  method: 'POST',
  url: `${list}/items`,
  headers: JSON_HEADERS,
  body: { fields: { Kenmerk } },
  ...more,
});

beforeAll(async () => {
  list = await newList(key('Kenmerk'), text('Status'));
});

describe('Graph contract: batch', () => {
  it('63 up to 20 calls in one, answered in any order', async () => {
    const requests = Array.from({ length: 20 }, (_, at) => create(String(at), `A${at}`));
    const answer = await batch(requests);
    expect(answer.status).toBe(200);
    expect(answer.body.responses).toHaveLength(20);
    expect(answer.body.responses.map(({ id }: Json) => id)).not.toEqual(
      requests.map(({ id }) => id),
    );
    expect(byId(answer)['3']).toMatchObject({ status: 201, body: { fields: { Kenmerk: 'A3' } } });
  });

  it.each([
    [
      '21 requests',
      Array.from({ length: 21 }, (_, at) => ({ id: String(at), method: 'GET', url: '/users' })),
    ],
    [
      'one id twice, in another case',
      [
        { id: 'a', method: 'GET', url: '/users' },
        { id: 'A', method: 'GET', url: '/users' },
      ],
    ],
    ['no id', [{ method: 'GET', url: '/users' }]],
    ['no method', [{ id: '1', url: '/users' }]],
    ['no url', [{ id: '1', method: 'GET' }]],
    ['an unknown dependency', [{ id: '1', method: 'GET', url: '/users', dependsOn: ['2'] }]],
    ['a header that is none', [{ id: '1', method: 'GET', url: '/users', headers: { 'a b': 'x' } }]],
    ['an absolute url', [{ id: '1', method: 'GET', url: 'https://graph.example/v1.0/users' }]],
  ])('64 66 %s is refused as a whole', async (what, requests) => {
    const answer = await batch(requests);
    found(64, what, answer);
    expect(answer.status).toBe(400);
  });

  it('65 a body without content type fails alone', async () => {
    const answers = byId(await batch([create('1', 'B1', { headers: {} }), create('2', 'B2')]));
    found(65, 'geen Content-Type / no Content-Type', answers['1']);
    expect([answers['1'].status, answers['2'].status]).toEqual([400, 201]);
  });

  it('66 the version does not belong in the url of a member', async () => {
    const answers = byId(await batch([{ id: '1', method: 'GET', url: `/v1.0${list}` }]));
    expect(answers['1']).toMatchObject({
      status: 400,
      body: { error: { message: "Resource not found for the segment 'v1.0'." } },
    });
  });

  it('67 who waits for a failed call fails with 424, others run', async () => {
    const answers = byId(
      await batch([
        { id: 'a', method: 'GET', url: `${list}/items/9999` },
        create('b', 'C1', { dependsOn: ['a'] }),
        create('c', 'C2', { dependsOn: ['B'] }),
        create('d', 'C3'),
        { id: 'e', method: 'GET', url: list, dependsOn: ['d'] },
      ]),
    );
    expect(
      Object.fromEntries(
        Object.entries(answers).map(([id, one]: [string, Json]) => [id, one.status]),
      ),
    ).toEqual({
      a: 404,
      b: 424,
      c: 424,
      d: 201,
      e: 200,
    });
  });

  it('68 a failed member leaves the others written', async () => {
    const answers = byId(await batch([create('1', 'D1'), create('2', 'd1'), create('3', 'D2')]));
    expect([answers['1'].status, answers['2'].status, answers['3'].status]).toEqual([
      201, 400, 201,
    ]);
    const found = await call('GET', `${list}/items?$filter=startswith(fields/Kenmerk,'D')`);
    expect(found.body.value).toHaveLength(2);
  });

  inside(target, [69], (local) => {
    it('69 a throttled member carries its own Retry-After', async () => {
      local.faults.plan({ kind: 'throttle', times: 1, method: 'PATCH', retryAfterSeconds: 7 });
      const { body } = await call('POST', `${list}/items`, { body: { fields: {} } });
      const answer = await batch([
        {
          id: '1',
          method: 'PATCH',
          url: `${list}/items/${body.id}/fields`,
          headers: JSON_HEADERS,
          body: { Status: 'x' },
        },
        { id: '2', method: 'GET', url: list },
      ]);
      expect(answer.status).toBe(200);
      expect(byId(answer)['1']).toMatchObject({
        status: 429,
        headers: { 'Retry-After': '7' },
        body: { error: { code: 'activityLimitReached' } },
      });
      expect(byId(answer)['2'].status).toBe(200);
    });
  });

  it('36 68 members have their own conditions', async () => {
    const { body } = await call('POST', `${list}/items`, { body: { fields: {} } });
    const patch = (id: string) => ({
      id,
      method: 'PATCH',
      url: `${list}/items/${body.id}/fields`,
      headers: { ...JSON_HEADERS, 'If-Match': body.eTag },
      body: { Status: id },
    });
    const answers = byId(await batch([patch('1'), patch('2')]));
    expect([answers['1'].status, answers['2'].status].sort()).toEqual([200, 412]);
  });

  needing(target, { need: 'stranger', rows: [9] }, () => {
    it('9 members have the rights of the caller', async () => {
      const get = { id: '1', method: 'GET', url: `${list}/items` };
      expect(byId(await batch([get], 'stranger'))['1'].status).toBe(403);
    });
  });
});
