import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { at, call, command, joost, marit, morning, registration } from './support/complaint.ts';
import { isPost } from './support/network.ts';
import { startWorld, type Instance, type World } from './support/world.ts';

const kenmerk = 'K-2026-0001' as Kenmerk;
const long = 'Ik heb zeven keer gebeld. '.repeat(200);

describe('opening a dossier (protocol §4)', () => {
  let world: World;
  let app: Instance;

  beforeEach(async () => {
    world = await startWorld();
    app = await world.start();
    await app.register.create(registration('a', { what: long }));
  });
  afterEach(() => world.close());

  const looks = async (): Promise<unknown[]> =>
    (await world.rows('Logboek'))
      .filter(({ fields }) => fields['Handeling'] === 'kijk')
      .map(({ fields }) => fields['EntryKey']);

  it('records the look with the row in one call', async () => {
    const before = app.network.calls.length;
    const { length } = world.local.log;
    const opened = await app.register.open(kenmerk, joost, at('2026-03-02T08:17:40Z'));

    expect(opened?.kenmerk).toBe(kenmerk);
    expect(world.local.log.slice(length).reduce((ru, entry) => ru + entry.ru, 0)).toBe(3);
    expect(app.network.calls.length - before).toBe(1);
    expect(await looks()).toEqual([`${kenmerk}/kijk/${joost.id}/2026-03-02T08:15Z`]);
  });

  it('adds nothing when it is opened again within the quarter of an hour', async () => {
    await app.register.open(kenmerk, joost, at('2026-03-02T08:17:40Z'));
    const other = await world.start();
    const again = await other.register.open(kenmerk, joost, at('2026-03-02T08:29:59Z'));
    await app.register.open(kenmerk, joost, at('2026-03-02T08:30:00Z'));
    await app.register.open(kenmerk, marit, at('2026-03-02T08:30:00Z'));

    expect(again?.kenmerk).toBe(kenmerk);
    expect((await looks()).length).toBe(3);
  });

  it('costs one read when the same person opens it again within the quarter of an hour', async () => {
    await app.register.open(kenmerk, joost, at('2026-03-02T08:17:40Z'));
    const { length } = app.network.calls;
    const { length: before } = world.local.log;
    const again = await app.register.open(kenmerk, joost, at('2026-03-02T08:20:00Z'));

    expect(again?.kenmerk).toBe(kenmerk);
    expect(app.network.calls.length - length).toBe(1);
    expect(world.local.log.slice(before).reduce((ru, entry) => ru + entry.ru, 0)).toBe(1);
    await app.register.open(kenmerk, joost, at('2026-03-02T08:30:00Z'));
    expect((await looks()).length).toBe(2);
  });

  it('is not shown when the look is not recorded', async () => {
    world.local.faults.plan({
      kind: 'timeout-before-commit',
      method: 'POST',
      path: world.local.listIds.Logboek,
    });

    await expect(app.register.open(kenmerk, joost, morning)).rejects.toMatchObject({
      name: 'DossierUnavailable',
    });
  });

  it('is shown when the look was recorded but its answer was lost', async () => {
    world.local.faults.plan({
      kind: 'timeout-after-commit',
      method: 'POST',
      path: world.local.listIds.Logboek,
      times: 1,
    });

    expect(await app.register.open(kenmerk, joost, morning)).toMatchObject({ kenmerk });
    expect((await looks()).length).toBe(1);
  });

  it('leaves no line about a number nobody gave out', async () => {
    expect(await app.register.open('K-2026-0099' as Kenmerk, joost, morning)).toBeUndefined();
    expect(await looks()).toEqual([]);
  });

  it('keeps long texts out of the row and gives them back unchanged', async () => {
    const other = await world.start();

    expect(String((await world.rows('Klachten'))[0]?.fields['Feiten'])).not.toContain('zeven keer');
    expect((await other.register.open(kenmerk, joost, morning))?.registration.what).toBe(long);
    expect((await other.register.read(kenmerk))?.registration.what).toBe(long);
    expect(other.register.find(kenmerk)?.registration.what).toBe('…');
  });

  it('reads no text to find out who may know of it, as for a number nobody gave out', async () => {
    const other = await world.start();
    const costOf = async (work: () => Promise<unknown>): Promise<number> => {
      const before = other.network.calls.length;
      await work();
      return other.network.calls.length - before;
    };
    const unknown = 'K-2026-0099' as Kenmerk;
    const stranger = { by: marit, time: morning, mayKnow: () => false };
    const asks = (of: Kenmerk, name: string) => () =>
      other.register.change({ ...stranger, id: command(name), kenmerk: of }, call('Ik ook.'));
    const reads = (of: Kenmerk) => () => other.register.read(of, { shortened: true });

    expect((await other.register.read(kenmerk, { shortened: true }))?.registration.what).toBe('…');
    expect(await costOf(reads(kenmerk))).toBe(await costOf(reads(unknown)));
    expect(await costOf(asks(kenmerk, 'p'))).toBe(await costOf(asks(unknown, 'q')));
    expect(await asks(kenmerk, 'r')()).toEqual(await asks(unknown, 's')());
  });

  it('hands long texts to a decision and stores only new ones', async () => {
    const other = await world.start();
    let seen = '';
    await other.register.change(
      { id: command('p'), by: marit, kenmerk, time: morning },
      (complaint) => {
        seen = complaint.registration.what;
        return call(`${long} En nog eens.`)(complaint);
      },
    );
    const puts = other.network.calls.filter(({ method }) => method === 'PUT');

    expect(seen).toBe(long);
    expect(puts.length).toBe(1);
    expect((await app.register.read(kenmerk))?.contacts[0]?.note).toBe(`${long} En nog eens.`);
  });

  it('writes nothing when a long text cannot be stored first', async () => {
    world.local.faults.plan({ kind: 'timeout-before-commit', method: 'PUT' });
    const unknown = await app.register.change(
      { id: command('p'), by: marit, kenmerk, time: morning },
      call(`${long} En nog eens.`),
    );

    expect(unknown).toMatchObject({ ok: false, refusal: { code: 'not-known-yet' } });
    expect((await app.register.read(kenmerk))?.volgnummer).toBe(1);
  });

  it('gives the complete log, with looks only when asked', async () => {
    await app.register.change(
      { id: command('p'), by: joost, kenmerk, time: at('2026-03-02T08:10:00Z') },
      call('een'),
    );
    await app.delivery.follow(morning, kenmerk);
    await app.register.open(kenmerk, joost, at('2026-03-02T08:17:40Z'));
    await app.register.change(
      { id: command('q'), by: marit, kenmerk, time: at('2026-03-02T08:20:00Z') },
      call('twee'),
    );
    const lines = await app.register.log(kenmerk);
    const all = await app.register.log(kenmerk, { looks: true });

    expect(lines.map(({ volgnummer, action }) => [volgnummer, action])).toEqual([
      [1, 'geregistreerd'],
      [2, 'contact'],
      [3, 'contact'],
    ]);
    expect(all.map(({ action }) => action)).toEqual([
      'geregistreerd',
      'contact',
      'kijk',
      'contact',
    ]);
  });

  it('says that the look was lost only once it is sure, also on a lost answer', async () => {
    app.network.loseAnswer(isPost(world.local.listIds.Logboek));
    await expect(app.register.open(kenmerk, joost, morning)).rejects.toMatchObject({
      name: 'DossierUnavailable',
    });
    expect(await app.register.open(kenmerk, joost, morning)).toMatchObject({ kenmerk });
    expect((await looks()).length).toBe(1);
  });
});
