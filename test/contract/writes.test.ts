import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inside, openTarget } from './target/chosen.ts';
import { key, text } from './target/columns.ts';
import { found } from './target/found.ts';
import type { Json } from './target/target.ts';

const target = openTarget();
const { call, newList } = target;
afterAll(() => target.close());

let list = '';
let item: Json;
const read = async () => (await call('GET', `${list}/items/${item.id}?$expand=fields`)).body;
const patch = (body: unknown, ifMatch?: string) =>
  call('PATCH', `${list}/items/${item.id}/fields`, {
    body,
    headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
  });

beforeAll(async () => {
  list = await newList(key('Kenmerk'), text('Status'), { name: 'Aantal', number: {} });
});
beforeEach(async () => {
  item = (
    await call('POST', `${list}/items`, { body: { fields: { Title: 'a', Status: 'nieuw' } } })
  ).body;
});

describe('Graph contract: changing and deleting items', () => {
  it('34 a PATCH answers with the fields, keeps the others and counts up', async () => {
    const answer = await patch({ Status: 'bezig' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      Title: 'a',
      Status: 'bezig',
      _UIVersionString: '2.0',
    });
    expect(answer.body).not.toHaveProperty('webUrl');
    expect(answer.body['@odata.etag']).toBe(item.eTag.replace(',1"', ',2"'));
    expect(await read()).toMatchObject({
      eTag: answer.body['@odata.etag'],
      fields: { Status: 'bezig' },
    });
  });

  inside(target, [34], (local) => {
    it('34 the date of a change is that of the business clock', async () => {
      local.clock.business = new Date('2026-03-03T10:00:00Z');
      expect((await patch({ Status: 'bezig' })).body.Modified).toBe('2026-03-03T10:00:00Z');
    });
  });

  it('35 the present ETag and * are accepted', async () => {
    expect((await patch({ Status: 'b' }, item.eTag)).status).toBe(200);
    const star = await patch({ Status: 'c' }, '*');
    found(35, 'If-Match: *', star);
    expect(star.status).toBe(200);
  });

  it('36 a stale If-Match gives 412 and changes nothing', async () => {
    await patch({ Status: 'b' });
    const answer = await patch({ Status: 'c' }, item.eTag);
    found(36, 'verouderde If-Match / stale If-Match', answer);
    expect(answer.status).toBe(412);
    expect(answer.body.error.code).toMatch(/^(resourceModified|notAllowed)$/);
    expect((await read()).fields.Status).toBe('b');
  });

  inside(target, [36], (local) => {
    it('36 both codes come, so that nobody relies on one', async () => {
      await patch({ Status: 'b' });
      const codes = new Set<string>();
      for (let attempt = 0; attempt < 10; attempt += 1)
        codes.add((await patch({ Status: 'c' }, item.eTag)).body.error.code);
      expect([...codes].sort()).toEqual(['notAllowed', 'resourceModified']);
    });

    it('36 the ETag may move on although nobody changed anything', async () => {
      local.faults.plan({ kind: 'touched', times: 1 });
      expect((await patch({ Status: 'b' }, item.eTag)).status).toBe(412);
      const now = await read();
      expect(now.eTag).toBe(item.eTag.replace(',1"', ',2"'));
      expect(now).toMatchObject({
        fields: { Status: 'nieuw' },
        lastModifiedBy: item.lastModifiedBy,
      });
      expect((await patch({ Status: 'b' }, now.eTag)).status).toBe(200);
    });
  });

  it('37 an If-Match without quotes gives 400', async () => {
    const answer = await patch({ Status: 'b' }, item.eTag.replaceAll('"', ''));
    found(37, 'zonder aanhalingstekens / without quotes', answer);
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { innerError: { code: 'malformedEntityTag' } } },
    });
  });

  it('38 of many writers with the same If-Match exactly one wins', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => patch({ Status: `w${at}` }, item.eTag)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(19);
    expect((await read()).eTag).toBe(item.eTag.replace(',1"', ',2"'));
  });

  it('39 without If-Match the last writer wins', async () => {
    expect((await patch({ Status: 'b' })).status).toBe(200);
    expect((await patch({ Status: 'c' })).status).toBe(200);
    expect((await read()).fields.Status).toBe('c');
  });

  inside(target, [39], (local) => {
    it('39 now and then a 409 comes instead', async () => {
      expect((await patch({ Status: 'b' })).status).toBe(200);
      local.faults.plan({ kind: 'conflict', times: 1 });
      expect((await patch({ Status: 'c' }, '*')).status).toBe(200);
      expect(await patch({ Status: 'd' })).toMatchObject({
        status: 409,
        body: { error: { code: 'resourceModified' } },
      });
      expect((await patch({ Status: 'e' })).status).toBe(200);
    });
  });

  it('40 null clears a field', async () => {
    const answer = await patch({ Status: null });
    found(40, 'null', answer);
    expect(answer.body).not.toHaveProperty('Status');
    expect((await read()).fields).not.toHaveProperty('Status');
  });

  it('41 a deleted item is gone, under its condition', async () => {
    await patch({ Status: 'b' });
    const path = `${list}/items/${item.id}`;
    expect((await call('DELETE', path, { headers: { 'if-match': item.eTag } })).status).toBe(412);
    expect((await call('GET', path)).status).toBe(200);
    const gone = await call('DELETE', path);
    expect([gone.status, gone.bytes.length]).toEqual([204, 0]);
    expect((await call('DELETE', path)).status).toBe(404);
    expect((await call('GET', path)).status).toBe(404);
  });

  it('42 versions come newest first, and an old one can be made the newest', async () => {
    await patch({ Status: 'b' });
    const path = `${list}/items/${item.id}/versions`;
    const before = await call('GET', `${path}?$expand=fields`);
    expect(before.body.value.map((version: Json) => [version.id, version.fields.Status])).toEqual([
      ['2.0', 'b'],
      ['1.0', 'nieuw'],
    ]);
    expect((await call('POST', `${path}/1.0/restoreVersion`)).status).toBe(204);
    expect(await read()).toMatchObject({ fields: { Status: 'nieuw', _UIVersionString: '3.0' } });
    expect((await call('GET', `${path}/7.0`)).status).toBe(404);
  });

  it.each(['id', 'Created', 'AuthorLookupId', '_UIVersionString'])(
    '43 %s is not for the caller to write',
    async (name) => {
      const answer = await patch({ [name]: '1' });
      found(43, name, answer);
      expect(answer.status).toBe(400);
      expect(
        (await call('POST', `${list}/items`, { body: { fields: { [name]: '1' } } })).status,
      ).toBe(400);
    },
  );

  it('34 a PATCH of the whole item answers with the item', async () => {
    const answer = await call('PATCH', `${list}/items/${item.id}`, {
      body: { fields: { Status: 'b' } },
    });
    expect(answer).toMatchObject({
      status: 200,
      body: { id: item.id, webUrl: expect.any(String), fields: { Status: 'b' } },
    });
  });
});
