import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localTarget } from '../../contract/target/localTarget.ts';
import type { Json } from '../../contract/target/target.ts';

const target = localTarget();
const { call, site } = target;
afterAll(() => target.close());

let drive = '';
let list = '';
const put = (path: string, raw: string, query = '', headers: Record<string, string> = {}) =>
  call('PUT', `${drive}/root:/${path}:/content${query}`, {
    raw,
    headers: { 'content-type': 'text/plain', ...headers },
  });
const readText = async (path: string) => {
  const answer = await call('GET', `${drive}/root:/${path}:/content`);
  return [answer.status, new TextDecoder().decode(answer.bytes)];
};

beforeAll(async () => {
  const body = {
    displayName: 'Dossiers',
    list: { template: 'documentLibrary' },
    columns: [{ name: 'Kenmerk', text: {} }],
  };
  const made = await call('POST', `${site}/lists`, { as: 'admin', body });
  list = `${site}/lists/${made.body.id}`;
  drive = `/drives/${(await call('GET', `${list}/drive`)).body.id}`;
});

describe('document libraries', () => {
  it('every site has a drive, and every library is one', async () => {
    const { body } = await call('GET', `${site}/drives`);
    expect(body.value.map(({ name }: Json) => name)).toEqual(['Documenten', 'Dossiers']);
    expect((await call('GET', `${site}/drive`)).body).toMatchObject({
      name: 'Documenten',
      driveType: 'documentLibrary',
    });
    expect((await call('GET', drive)).body.name).toBe('Dossiers');
  });

  it('a file is kept byte for byte, its folders are made on the way', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    const made = await call('PUT', `${drive}/root:/K-1/brieven/ü & co.bin:/content`, {
      raw: bytes,
    });
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'ü & co.bin', size: 256, file: { mimeType: 'application/octet-stream' } },
    });
    expect((await call('GET', `${drive}/items/${made.body.id}/content`)).bytes).toEqual(bytes);
    const meta = await call('GET', `${drive}/root:/K-1/brieven`);
    expect(meta.body).toMatchObject({ name: 'brieven', folder: { childCount: 1 } });
    expect(made.body.parentReference).toMatchObject({ id: meta.body.id, name: 'brieven' });
  });

  it('a second upload replaces, fails or takes another name, as the caller says', async () => {
    const first = await put('a.txt', 'een');
    expect(first.status).toBe(201);
    const second = await put('A.txt', 'twee');
    expect(second).toMatchObject({ status: 200, body: { id: first.body.id } });
    expect(second.body.eTag).not.toBe(first.body.eTag);
    expect(await readText('a.txt')).toEqual([200, 'twee']);
    expect(await put('a.txt', 'drie', '?@microsoft.graph.conflictBehavior=fail')).toMatchObject({
      status: 409,
      body: { error: { code: 'nameAlreadyExists' } },
    });
    expect(
      (await put('a.txt', 'vier', '?@microsoft.graph.conflictBehavior=rename')).body.name,
    ).toBe('a 1.txt');
    expect((await put('a.txt', 'vijf', '', { 'if-match': first.body.eTag })).status).toBe(412);
    expect(await readText('a.txt')).toEqual([200, 'twee']);
  });

  it('children come in pages and by name', async () => {
    for (const name of ['c', 'a', 'b']) await put(`map/${name}.txt`, name);
    const first = await call('GET', `${drive}/root:/map:/children?$top=2&$select=name`);
    expect(first.body.value).toEqual([{ name: 'a.txt' }, { name: 'b.txt' }]);
    const rest = await call('GET', first.body['@odata.nextLink']);
    expect(rest.body.value).toEqual([{ name: 'c.txt' }]);
    expect(rest.body).not.toHaveProperty('@odata.nextLink');
  });

  it('a deleted folder takes its files along', async () => {
    await put('weg/b.txt', 'b');
    expect((await call('DELETE', `${drive}/root:/weg`)).status).toBe(204);
    expect((await readText('weg/b.txt'))[0]).toBe(404);
    expect((await call('GET', `${drive}/root:/weg`)).status).toBe(404);
  });

  it('a folder is made once', async () => {
    const body = { name: 'nieuw', folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
    expect((await call('POST', `${drive}/root/children`, { body })).status).toBe(201);
    expect((await call('POST', `${drive}/root/children`, { body })).status).toBe(409);
  });

  it.each(['a|b.txt', 'a%3Fb.txt', 'punt.'])('the name %s is refused', async (name) => {
    expect((await put(name, 'x')).status).toBe(400);
  });

  it('a file is also a list item, with columns and a place in delta', async () => {
    const { body } = await put('kolommen.txt', 'x');
    const patched = await call('PATCH', `${drive}/items/${body.id}/listItem/fields`, {
      body: { Kenmerk: 'K-1' },
    });
    expect(patched).toMatchObject({ status: 200, body: { Kenmerk: 'K-1' } });
    const delta = await call('GET', `${list}/items/delta?$expand=fields`);
    expect(delta.body.value.at(-1)).toMatchObject({
      fields: { Kenmerk: 'K-1' },
      contentType: { name: 'Document' },
    });
    expect((await call('POST', `${list}/items`, { body: { fields: {} } })).status).toBe(400);
  });

  it('an ending nobody knows takes the type the caller sends', async () => {
    expect((await put('x.constructor', 'x')).body.file.mimeType).toBe('text/plain');
  });

  it('a locked file gives 423', async () => {
    target.faults.plan({ kind: 'locked', times: 1, method: 'PUT' });
    expect((await put('slot.txt', 'x')).status).toBe(423);
  });

  it('files are for who may read or write in the site', async () => {
    expect((await call('GET', `${drive}/root/children`, { as: 'stranger' })).status).toBe(403);
    expect((await call('GET', `${drive}/root/children`, { as: 'reader' })).status).toBe(200);
    expect(
      (await call('PUT', `${drive}/root:/r.txt:/content`, { as: 'reader', raw: 'x' })).status,
    ).toBe(403);
  });
});
