import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Decide } from '../../../src/app/ports/register.ts';
import { openCache } from '../../../src/disk/openCache.ts';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { accept } from '../../../src/domain/shared/outcome.ts';
import { indexedText } from '../../../src/graph/readmodel/modelRow.ts';
import type { RowCache } from '../../../src/graph/readmodel/rowCache.ts';
import { sweepOutboxes } from '../../../src/graph/register/sweep.ts';
import { call, command, marit, morning, registration } from '../register/support/complaint.ts';
import { hours, startWorld, type Instance, type World } from '../register/support/world.ts';

const first = 'K-2026-0001' as Kenmerk;

describe('an instance that starts with what it knew (protocol §4)', () => {
  let world: World;
  let folder: string;
  let app: Instance;
  let caches: RowCache[];

  const open = (): RowCache => {
    const cache = openCache({
      folder,
      key: new Uint8Array(32).fill(5),
      scope: 'toets',
      indexed: indexedText,
      log: () => undefined,
    });
    caches.push(cache);
    return cache;
  };
  const known = ({ model }: Instance) =>
    model.rows().map(({ kenmerk, volgnummer }) => [kenmerk, volgnummer]);
  const decide = (by: Instance, name: string) =>
    by.register.change({ id: command(name), by: marit, kenmerk: first, time: morning }, call(name));
  /** Paths it asked Graph for from now on. */
  const listening =
    (asked: string[]): typeof fetch =>
    (input, init) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return world.local.fetch(input, init);
    };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klachtwijzer-'));
    caches = [];
    world = await startWorld();
    const cache = open();
    app = await world.start(undefined, cache);
    await app.register.create(registration('a'));
    await app.register.create(registration('b'));
    await app.sync();
    cache.close();
    caches = [];
  });
  afterEach(() => {
    for (const cache of caches) cache.close();
    world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('knows every complaint before it asked anything, and then reads only what changed', async () => {
    const other = await world.start();
    await other.sync();
    await decide(other, 'p');
    const asked: string[] = [];
    const cache = open();
    const link = cache.link();
    const again = await world.start(listening(asked), cache);

    expect(link).toContain('token=');
    const list = `${world.local.listIds.Klachten}/items/delta`;
    const pages = asked.filter((url) => url.includes(list));
    expect(pages.map((url) => url.includes('token='))).toEqual([true]);
    expect(known(again)).toEqual([
      [first, 2],
      ['K-2026-0002', 1],
    ]);
    expect(again.register.find(first)?.registration.what).toBe(
      other.register.find(first)?.registration.what,
    );
    expect(again.alarms).toEqual([]);
  });

  it('takes over what stood in the overview, and reads the others and what changed since', async () => {
    const close: Decide<never> = (complaint) => {
      const closing = {
        on: morning.today,
        at: morning.now,
        by: marit.id,
        as: 'afgehandeld',
      } as const;
      const closed = { ...complaint, closings: [...complaint.closings, closing] };
      return accept({ complaint: closed, log: { action: 'afgesloten' }, tell: [] });
    };
    const cache = open();
    let isOld = false;
    const before = await world.start(undefined, { ...cache, overviewIsOld: () => isOld });
    for (const name of ['c', 'd', 'e']) await before.register.create(registration(name));
    const closing = (nth: number) =>
      before.register.change(
        {
          id: command(`close ${nth}`),
          by: marit,
          kenmerk: `K-2026-000${nth}` as Kenmerk,
          time: morning,
        },
        close,
      );
    for (const nth of [1, 2, 3]) await closing(nth);
    for (const { kenmerk } of before.model.rows()) {
      await before.delivery.follow(morning, kenmerk as Kenmerk);
    }
    world.pass(hours(24));
    isOld = true;
    expect(await sweepOutboxes(before.deps)).toBe(5);
    isOld = false;
    // One comes to rest after it was written down, one that was at rest changes, one asks something again.
    await closing(4);
    await decide(before, 'p');
    const lines = (instance: Instance) => [
      instance.register.atRest('ontvangen').map(({ kenmerk, volgnummer }) => [kenmerk, volgnummer]),
      instance.register.active().map(({ kenmerk, volgnummer }) => [kenmerk, volgnummer]),
      known(instance).toSorted(),
      instance.model.highestVolgnummer('1'),
      instance.model.byKenmerk(first)?.etag,
    ];
    const expected = lines(before);
    cache.close();
    caches = [];

    const later = open();
    const asked: string[][] = [];
    const load: RowCache['load'] = (ids) => {
      asked.push([...(ids ?? [])]);
      return later.load(ids);
    };
    const again = await world.start(undefined, { ...later, load });
    expect(lines(again)).toEqual(expected);
    // The two that were open when it was written down.
    expect(asked.map((ids) => ids.length)).toEqual([2]);
    expect(again.alarms).toEqual([]);
  });

  it('still knows which row is damaged, says so again, and takes it back once it is mended', async () => {
    const row = (await world.rows('Klachten'))[0];
    if (!row) throw new Error('No row');
    const cache = open();
    const before = await world.start(undefined, cache);
    await world.editByHand('Klachten', row, { Volgnummer: 0 });
    await before.sync();
    expect(before.alarms).toMatchObject([{ code: 'row-damaged', kenmerk: first }]);
    cache.close();
    caches = [];

    const again = await world.start(undefined, open());
    expect(known(again)).toEqual([['K-2026-0002', 1]]);
    expect(again.alarms).toMatchObject([{ code: 'row-damaged', kenmerk: first, where: row.id }]);

    const [edited] = await world.rows('Klachten');
    await world.editByHand('Klachten', edited ?? row, { Volgnummer: 1 });
    await again.sync();
    expect(known(again).toSorted()).toEqual([
      [first, 1],
      ['K-2026-0002', 1],
    ]);
  });

  it('fills itself again when the cache is lost while it runs', async () => {
    const cache = open();
    const running = await world.start(undefined, cache);
    cache.forget();

    expect([running.register.find(first), cache.link()]).toEqual([undefined, undefined]);
    expect(await running.sync()).toBe(true);
    expect(running.register.find(first)?.volgnummer).toBe(1);
    expect(running.alarms).toEqual([]);
  });
});
