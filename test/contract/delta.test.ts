import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inside, openTarget } from './target/chosen.ts';
import { text } from './target/columns.ts';
import { found } from './target/found.ts';
import type { Json } from './target/target.ts';

const target = openTarget();
const { call, newList } = target;
afterAll(() => target.close());

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
    found(58, 'met Sites.Selected', await call('GET', `${list}/items/delta`));
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

  inside(target, [60], (local) => {
    it('60 an unknown or expired token gives 410 and a fresh address', async () => {
      await post('a');
      const { deltaLink } = await follow(`${list}/items/delta`);
      local.faults.expireDeltaTokens();
      for (const path of [deltaLink, `${list}/items/delta?token=onzin`]) {
        const answer = await call('GET', path);
        expect(answer.status).toBe(410);
        expect(answer.body.error.code).toMatch(/^resyncChanges(Apply|Upload)Differences$/);
        expect((await follow(answer.headers.get('location') ?? '')).entries).toHaveLength(1);
      }
    });
  });

  it('60 a token nobody gave is refused, and says where to begin again', async () => {
    const answer = await call('GET', `${list}/items/delta?token=onzin`);
    found(60, 'token=onzin', answer);
    expect(answer.status).toBe(410);
    expect(answer.headers.get('location')).toMatch(/^https?:/);
  });

  it('60 the token of another list is unknown', async () => {
    const { deltaLink } = await follow(`${list}/items/delta`);
    const other = await newList();
    const token = new URL(deltaLink).searchParams.get('token') ?? '';
    expect((await call('GET', `${other}/items/delta?token=${token}`)).status).toBe(410);
  });

  inside(target, [61], (local) => {
    it('61 a page may hold an error although it says 200', async () => {
      await post('a');
      local.faults.plan({ kind: 'delta-error', times: 1 });
      const { status, body } = await call('GET', `${list}/items/delta`);
      expect(status).toBe(200);
      expect(body.value).toContainEqual({
        error: expect.objectContaining({ code: 'InternalServerError' }),
      });
    });
  });

  inside(target, [59], (local) => {
    const change = (id: string, Status: string) =>
      call('PATCH', `${list}/items/${id}/fields`, { body: { Status } });
    const versions = (entries: Json[]) =>
      entries.map(({ eTag }) => eTag.replace(/.*,(\d+)"$/, '$1'));

    it('59 a delta that lags gives later what it does not know yet', async () => {
      const ids = [await post('a'), await post('b')];
      const { deltaLink } = await follow(`${list}/items/delta`);
      for (const id of ids) await change(id, 'nieuw');
      local.faults.plan({ kind: 'delta-lag', times: 1 });
      const early = await follow(deltaLink);
      expect(early.entries.length).toBeLessThan(2);
      const late = await follow(early.deltaLink);
      expect([...early.entries, ...late.entries].map(({ id }) => id)).toEqual(ids);
    });

    it('59 an enumeration that lags lacks only what was made just now', async () => {
      const id = await post('a');
      await change(id, 'nieuw');
      const fresh = await post('b');
      local.faults.plan({ kind: 'delta-lag', times: 1 });
      const early = await follow(`${list}/items/delta`);
      expect(early.entries.map((entry) => entry.id)).toEqual([id]);
      const late = await follow(early.deltaLink);
      expect(late.entries.map((entry) => entry.id)).toContain(fresh);
    });

    it('59 a delta may give an older version once more, behind the newer one', async () => {
      const id = await post('a');
      const { deltaLink } = await follow(`${list}/items/delta`);
      await change(id, 'nieuw');
      local.faults.plan({ kind: 'delta-repeat', times: 1 });
      expect(versions((await follow(`${deltaLink}&$expand=fields`)).entries)).toEqual(['2', '1']);
    });
  });
});
