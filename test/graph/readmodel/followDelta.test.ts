import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { itemsOf } from '../../../src/graph/lists/itemsOf.ts';
import { readListItem } from '../../../src/graph/readmodel/listItem.ts';
import { call, command, marit, morning, registration } from '../register/support/complaint.ts';
import { startWorld, type Instance, type World } from '../register/support/world.ts';

const first = 'K-2026-0001' as Kenmerk;

describe('the read model (protocol §4)', () => {
  let world: World;
  let app: Instance;
  let other: Instance;

  beforeEach(async () => {
    world = await startWorld();
    app = await world.start();
    await app.register.create(registration('a'));
    await app.register.create(registration('b'));
    other = await world.start();
  });
  afterEach(() => world.close());

  const decide = async (by: Instance, name: string): Promise<void> => {
    await by.register.change(
      { id: command(name), by: marit, kenmerk: first, time: morning },
      call(name),
    );
  };
  const remove = async (kenmerk: string): Promise<void> => {
    const path = `${itemsOf(world.local.site, 'Klachten')}/${app.model.idOf(kenmerk) ?? ''}`;
    await world.local.adminPort.send({ method: 'DELETE', path });
  };

  it('knows at start all there is, and then what changes', async () => {
    const atStart = other.model.rows().map(({ kenmerk }) => kenmerk);
    await decide(app, 'p');
    await app.register.create(registration('c'));
    const before = other.register.find(first)?.volgnummer;
    await other.sync();

    expect(atStart).toEqual([first, 'K-2026-0002']);
    expect([before, other.register.find(first)?.volgnummer]).toEqual([1, 2]);
    expect(other.model.rows().length).toBe(3);
  });

  it('knows its own writes before any delta', async () => {
    await decide(app, 'p');

    expect(app.register.find(first)).toMatchObject({ volgnummer: 2, contacts: [{ note: 'p' }] });
  });

  it('ignores an older state that comes later', async () => {
    const path = `${itemsOf(world.local.site, 'Klachten')}/${app.model.idOf(first) ?? ''}?$expand=fields`;
    const answer = await world.local.graphPort.send({ method: 'GET', path });
    const old = answer.kind === 'answer' ? readListItem(answer.body) : undefined;
    await decide(app, 'p');
    if (old) app.model.put(old);

    expect(old?.counter).toBeDefined();
    expect(app.register.find(first)?.volgnummer).toBe(2);
    expect(app.alarms).toEqual([]);
  });

  it('takes the newer state when a page gives an older one of the same row behind it', async () => {
    await decide(app, 'p');
    await decide(app, 'q');
    world.local.faults.plan({ kind: 'delta-repeat', times: 1, path: world.local.listIds.Klachten });
    await other.sync();
    await other.sync();

    expect(other.register.find(first)?.volgnummer).toBe(3);
    expect(other.alarms).toEqual([]);
  });

  it('throws a page with an error entry away and keeps the old link', async () => {
    await decide(app, 'p');
    const link = other.model.link();
    world.local.faults.plan({ kind: 'delta-error', times: 1, path: world.local.listIds.Klachten });
    const done = await other.sync();
    const after = [other.register.find(first)?.volgnummer, other.model.link()];
    await other.sync();

    expect(done).toBe(false);
    expect(after).toEqual([1, link]);
    expect(other.register.find(first)?.volgnummer).toBe(2);
  });

  it('reads everything again when a page stays unreadable', async () => {
    await decide(app, 'p');
    world.local.faults.plan({ kind: 'delta-error', times: 3, path: world.local.listIds.Klachten });
    for (let round = 0; round < 4; round += 1) await other.sync();

    expect(other.register.find(first)?.volgnummer).toBe(2);
    expect(other.events.filter((event) => event === 'delta-page-thrown-away').length).toBe(3);
  });

  it('enumerates all when its token is too old, and misses no removal meanwhile', async () => {
    await decide(app, 'p');
    await remove('K-2026-0002');
    world.local.faults.expireDeltaTokens();
    const done = await other.sync();

    expect(done).toBe(true);
    expect(other.model.rows().map(({ kenmerk, volgnummer }) => [kenmerk, volgnummer])).toEqual([
      [first, 2],
    ]);
    expect(other.alarms).toMatchObject([{ code: 'row-removed', kenmerk: 'K-2026-0002' }]);
  });

  it('removes a row only on 404 of its id', async () => {
    await remove('K-2026-0002');
    world.local.faults.plan({
      kind: 'unavailable',
      method: 'GET',
      path: '/items/2',
      times: 1,
      retryAfterSeconds: 999,
    });
    const first_ = await other.sync();
    const between = other.model.rows().length;
    const second = await other.sync();

    expect([first_, between, second, other.model.rows().length]).toEqual([false, 2, true, 1]);
  });

  it('never puts a removed row back', async () => {
    const path = `${itemsOf(world.local.site, 'Klachten')}/${app.model.idOf(first) ?? ''}?$expand=fields`;
    const answer = await world.local.graphPort.send({ method: 'GET', path });
    await remove(first);
    await app.sync();
    const old = answer.kind === 'answer' ? readListItem(answer.body) : undefined;
    if (old) app.model.put({ ...old, counter: 99 });

    expect(app.register.find(first)).toBeUndefined();
  });

  it('stays as it is when Graph does not answer', async () => {
    world.local.faults.plan({ kind: 'timeout-before-commit', path: '/delta' });

    expect(await other.sync()).toBe(false);
    expect(other.model.rows().length).toBe(2);
  });
});
