import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { localTarget, text, type Json } from './target.ts';

const target = localTarget();
const { call, newList } = target;
afterAll(() => {
  target.close();
});

let list = '';
const post = async (Title: string): Promise<string> =>
  (await call('POST', `${list}/items`, { body: { fields: { Title } } })).body.id;
const follow = async (
  path: string,
): Promise<{ entries: Json[]; deltaLink: string; pages: number }> => {
  const entries: Json[] = [];
  let next = path;
  for (let pages = 1; ; pages += 1) {
    const { body, status } = await call('GET', next);
    expect(status).toBe(200);
    entries.push(...body.value);
    const links = [body['@odata.nextLink'], body['@odata.deltaLink']].filter(
      (link) => link !== undefined,
    );
    expect(links).toHaveLength(1);
    if (body['@odata.deltaLink']) return { entries, deltaLink: body['@odata.deltaLink'], pages };
    next = body['@odata.nextLink'];
  }
};

beforeEach(async () => {
  list = await newList(text('Status'));
});

describe('Graph contract: delta', () => {
  it('58 the first round gives everything in pages and ends with a delta link', async () => {
    for (const title of ['a', 'b', 'c', 'd', 'e']) await post(title);
    const { entries, deltaLink, pages } = await follow(`${list}/items/delta?$top=2&$expand=fields`);
    expect(pages).toBe(3);
    expect(entries.map(({ fields }) => fields.Title)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect((await follow(deltaLink)).entries).toEqual([]);
  });

  it('58 token=latest gives nothing but a link', async () => {
    await post('a');
    const { body } = await call('GET', `${list}/items/delta?token=latest`);
    expect(body.value).toEqual([]);
    await post('b');
    expect((await follow(body['@odata.deltaLink'])).entries).toHaveLength(1);
  });

  it('59 an item changed often comes with its latest state, a deleted one without fields', async () => {
    const changed = await post('a');
    const gone = await post('b');
    const { deltaLink } = await follow(`${list}/items/delta?$expand=fields`);
    for (const Status of ['1', '2', '3']) {
      await call('PATCH', `${list}/items/${changed}/fields`, { body: { Status } });
    }
    await call('DELETE', `${list}/items/${gone}`);
    const { entries } = await follow(deltaLink);
    expect(entries.map(({ id }) => id)).toEqual([changed, gone]);
    expect(entries[0]).toMatchObject({
      fields: { Status: '3' },
      eTag: expect.stringMatching(/,4"$/),
    });
    expect(entries[1]).toMatchObject({ deleted: { state: 'deleted' } });
    expect(entries[1]).not.toHaveProperty('fields');
  });

  it('59 what changes during the first round is not lost', async () => {
    const ids = [await post('a'), await post('b'), await post('c')];
    const first = await call('GET', `${list}/items/delta?$top=1&$expand=fields`);
    await call('PATCH', `${list}/items/${ids[0]}/fields`, { body: { Status: 'laat' } });
    await call('DELETE', `${list}/items/${ids[2]}`);
    const rest = await follow(first.body['@odata.nextLink']);
    const later = await follow(rest.deltaLink);
    const latest = new Map(
      [...first.body.value, ...rest.entries, ...later.entries].map((entry) => [entry.id, entry]),
    );
    expect(latest.get(ids[0])).toMatchObject({ fields: { Status: 'laat' } });
    expect(later.entries.map(({ id }) => id)).toContain(ids[2]);
  });

  it('60 an unknown or expired token gives 410 and a fresh address', async () => {
    await post('a');
    const { deltaLink } = await follow(`${list}/items/delta`);
    target.faults.expireDeltaTokens();
    for (const path of [deltaLink, `${list}/items/delta?token=onzin`]) {
      const answer = await call('GET', path);
      expect(answer.status).toBe(410);
      expect(answer.body.error.code).toMatch(/^resyncChanges(Apply|Upload)Differences$/);
      expect((await follow(answer.headers.get('location') ?? '')).entries).toHaveLength(1);
    }
  });

  it('60 the token of another list is unknown', async () => {
    const { deltaLink } = await follow(`${list}/items/delta`);
    const other = await newList();
    const token = new URL(deltaLink).searchParams.get('token') ?? '';
    expect((await call('GET', `${other}/items/delta?token=${token}`)).status).toBe(410);
  });

  it('61 a page may hold an error although it says 200', async () => {
    await post('a');
    target.faults.plan({ kind: 'delta-error', times: 1 });
    const { status, body } = await call('GET', `${list}/items/delta`);
    expect(status).toBe(200);
    expect(body.value).toContainEqual({
      error: expect.objectContaining({ code: 'InternalServerError' }),
    });
  });
});
