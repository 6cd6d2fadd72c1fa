import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DamagedStore, openStore } from '../../../src/local-tenant/store/openStore.ts';
import { localTarget } from '../../contract/target/localTarget.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the store of the local tenant', () => {
  it('refuses a file that is no database', () => {
    const path = join(folder, 'kapot.sqlite');
    writeFileSync(path, 'geen database '.repeat(100));
    expect(() => openStore(path)).toThrow(DamagedStore);
  });

  it('writes ahead, so that readers and a writer do not wait for each other', () => {
    const store = openStore(join(folder, 'wal.sqlite'));
    expect(store.db.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    store.close();
  });

  it('keeps lists, items and tokens over a restart', async () => {
    const path = join(folder, 'blijft.sqlite');
    const before = localTarget({ path });
    const list = await before.newList();
    await before.call('POST', `${list}/items`, { body: { fields: { Title: 'blijft' } } });
    const { body } = await before.call('GET', `${list}/items/delta`);
    await before.close();

    const after = localTarget({ path });
    const items = await after.call('GET', `${list}/items?$expand=fields`);
    expect(items.body.value[0].fields.Title).toBe('blijft');
    expect(await after.call('GET', body['@odata.deltaLink'])).toMatchObject({
      status: 200,
      body: { value: [] },
    });
    await after.close();
  });

  it('two tenants on one file cannot both win an If-Match', async () => {
    const path = join(folder, 'twee.sqlite');
    const one = localTarget({ path });
    const list = await one.newList();
    const two = localTarget({ path });
    const { body } = await one.call('POST', `${list}/items`, { body: { fields: { Title: 'a' } } });
    const statuses = await Promise.all(
      [one, two, one, two].map(async ({ call }, at) => {
        const answer = await call('PATCH', `${list}/items/${body.id}/fields`, {
          body: { Title: String(at) },
          headers: { 'if-match': body.eTag },
        });
        return answer.status;
      }),
    );
    expect(statuses.sort()).toEqual([200, 412, 412, 412]);
    await one.close();
    await two.close();
  });
});
