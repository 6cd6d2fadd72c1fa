import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { sweepOutboxes } from '../../../src/graph/register/sweep.ts';
import { inrichter as administrator } from '../../../src/local-tenant/identity/applications.ts';
import { call, command, copyOnce, marit, morning, registration } from './support/complaint.ts';
import { hours, startWorld, type Instance, type World } from './support/world.ts';

const kenmerk = 'K-2026-0001' as Kenmerk;
const request = { id: command('p'), by: marit, kenmerk, time: morning };

describe('rows changed behind our back (protocol §4)', () => {
  let world: World;
  let app: Instance;

  beforeEach(async () => {
    world = await startWorld();
    app = await world.start();
    await app.register.create(registration('a'));
    await app.register.create(registration('b'));
    await app.register.change({ ...request, id: command('q') }, call('een'));
  });
  afterEach(() => world.close());

  const edit = async (
    fields: (row: Readonly<Record<string, unknown>>) => object,
  ): Promise<void> => {
    const row = (await world.rows('Klachten')).find((each) => each.fields['Kenmerk'] === kenmerk);
    if (row) await world.editByHand('Klachten', row, { ...fields(row.fields) });
  };
  const pathOfVersion = async (n: number): Promise<string> => {
    const row = (await world.rows('Klachten'))[0];
    return `/sites/${world.local.siteId}/lists/${world.local.listIds.Klachten}/items/${row?.id}/versions/${n}.0`;
  };
  const putBackVersion = async (n: number): Promise<void> => {
    const path = `${await pathOfVersion(n)}/restoreVersion`;
    await world.local.adminPort.send({ method: 'POST', path });
  };
  const codes = (): string[] => app.alarms.map(({ code }) => code);

  it('raises an alarm about facts edited by hand and writes nothing on them', async () => {
    await edit(({ Feiten }) => ({ Feiten: String(Feiten).replace('Niet terug', 'Wel terug') }));
    await app.sync();
    const refused = await app.register.change(request, copyOnce(marit));

    expect(codes()).toContain('row-changed');
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'integrity-alarm' } });
    expect((await world.rows('Klachten'))[0]?.fields['Volgnummer']).toBe(2);
  });

  it('notices the edit on the row itself, before any delta', async () => {
    await edit(({ Feiten }) => ({ Feiten: String(Feiten).replace('Niet terug', 'Wel terug') }));

    expect(await app.register.change(request, copyOnce(marit))).toMatchObject({
      refusal: { code: 'integrity-alarm' },
    });
    expect(codes()).toEqual(['row-changed']);
  });

  it('raises an alarm about a number that was lowered, also by an older version put back', async () => {
    await putBackVersion(1);

    expect(await app.register.change(request, copyOnce(marit))).toMatchObject({
      refusal: { code: 'integrity-alarm' },
    });
    expect(codes()).toEqual(['volgnummer-fell']);
  });

  it('knows an older version put back from the log, also in a process that never saw a newer one', async () => {
    await app.delivery.follow(morning, kenmerk);
    await putBackVersion(1);
    // Somebody tidied up the versions as well.
    await world.local.adminPort.send({ method: 'DELETE', path: await pathOfVersion(2) });
    const fresh = await world.start();

    expect(await fresh.register.change(request, copyOnce(marit))).toMatchObject({
      refusal: { code: 'integrity-alarm' },
    });
    expect(fresh.alarms).toMatchObject([
      { code: 'row-touched', kenmerk },
      { code: 'volgnummer-fell', kenmerk, by: administrator.clientId },
    ]);
    expect((await world.rows('Klachten'))[0]?.fields['Volgnummer']).toBe(1);
  });

  it('knows it from the earlier versions of the row while the log has nothing of the later decision yet', async () => {
    await putBackVersion(1);
    const fresh = await world.start();

    expect(await fresh.register.change(request, copyOnce(marit))).toMatchObject({
      refusal: { code: 'integrity-alarm' },
    });
    expect(fresh.alarms.map(({ code }) => code)).toEqual(['row-touched', 'volgnummer-fell']);
    expect((await world.rows('Klachten'))[0]?.fields['Volgnummer']).toBe(1);
  });

  it('writes nothing while neither can be read', async () => {
    await edit(() => ({ Status: 'met de hand' }));
    world.local.faults.plan({ kind: 'timeout-before-commit', path: '/versions' });
    const fresh = await world.start();

    expect(await fresh.register.change(request, copyOnce(marit))).toMatchObject({
      refusal: { code: 'not-known-yet' },
    });
    expect((await world.rows('Klachten'))[0]?.fields['Volgnummer']).toBe(2);
  });

  it('names who wrote a row behind our back, what and when', async () => {
    await edit(({ Feiten }) => ({ Feiten: String(Feiten).replace('Niet terug', 'Wel terug') }));
    await app.sync();

    expect(app.alarms).toEqual([
      {
        code: 'row-changed',
        kenmerk,
        where: '1',
        by: administrator.clientId,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      },
    ]);
  });

  it('tells of a row somebody else wrote even when its facts are as we left them, and works on', async () => {
    await edit(() => ({ Status: 'met de hand' }));
    await app.sync();

    expect(app.alarms).toMatchObject([{ code: 'row-touched', by: administrator.clientId }]);
    expect(await app.register.change(request, copyOnce(marit))).toMatchObject({ ok: true });
  });

  it('works on once the right version is put back, also after a number that was raised by hand', async () => {
    await edit(() => ({ Volgnummer: 9 }));
    await app.sync();
    expect(await app.register.change(request, copyOnce(marit))).toMatchObject({ ok: false });
    await putBackVersion(2);

    expect(await app.register.change(request, copyOnce(marit))).toMatchObject({ ok: true });
    expect(codes()).toEqual(['row-changed', 'row-touched']);
  });

  it('sweeps no outbox of a row that somebody else wrote last', async () => {
    await app.delivery.follow(morning, kenmerk);
    await edit(() => ({ Status: 'met de hand' }));
    await app.sync();
    world.pass(hours(25));

    const before = (await world.rows('Klachten'))[0]?.fields['Uitgaand'];
    await sweepOutboxes(app.deps);
    expect((await world.rows('Klachten'))[0]?.fields['Uitgaand']).toBe(before);
  });

  it.each([
    ['Feiten', 'geen json'],
    ['Feiten', '{"zegel":"","feiten":{}}'],
    ['Uitgaand', '[{"n":"twee"}]'],
    ['Volgnummer', null],
    ['Volgnummer', 0],
  ])(
    'keeps a row with a damaged %s (%s) out of the lists, with an alarm',
    async (column, value) => {
      await edit(() => ({ [column]: value }));
      const fresh = await world.start();

      expect(fresh.model.rows().map((each) => each.kenmerk)).toEqual(['K-2026-0002']);
      expect(fresh.alarms).toMatchObject([{ code: 'row-damaged', kenmerk }]);
      expect(await fresh.register.change(request, copyOnce(marit))).toMatchObject({
        refusal: { code: 'integrity-alarm' },
      });
    },
  );

  it('raises an alarm about a row that was removed, and takes it out of the lists', async () => {
    const row = (await world.rows('Klachten')).find((each) => each.fields['Kenmerk'] === kenmerk);
    const path = `/sites/${world.local.siteId}/lists/${world.local.listIds.Klachten}/items/${row?.id}`;
    await world.local.adminPort.send({ method: 'DELETE', path });

    expect(await app.register.change(request, copyOnce(marit))).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(codes()).toEqual(['row-removed']);
    expect(app.register.find(kenmerk)).toBeUndefined();
  });

  it.each(['other', 'gone'] as const)(
    'raises an alarm about the file of a long text that is %s',
    async (how) => {
      const text = 'Ik heb zeven keer gebeld. '.repeat(200);
      await app.register.change(request, call(text));
      const facts = String((await world.rows('Klachten'))[0]?.fields['Feiten']);
      const name = /"\$tekst":"([0-9a-f]{64})"/.exec(facts)?.[1] ?? '';
      const other = await world.start();
      expect(await app.deps.documents.read(`${kenmerk}/${name}.txt`)).toBeDefined();
      await world.replaceFile(
        `${kenmerk}/${name}.txt`,
        how === 'gone' ? undefined : 'Niets aan de hand',
      );

      await expect(other.register.read(kenmerk)).rejects.toMatchObject({
        name: 'DossierUnavailable',
      });
      expect(other.alarms).toMatchObject([
        { code: 'text-damaged', where: `${kenmerk}/${name}.txt` },
      ]);
      expect(
        await other.register.change({ ...request, id: command('r') }, copyOnce(marit)),
      ).toMatchObject({
        refusal: { code: 'integrity-alarm' },
      });
    },
  );

  it('keeps facts that a newer version of the app wrote', async () => {
    await app.register.change(request, (complaint) => ({
      ok: true,
      value: {
        complaint: { ...complaint, later: { kind: 'unknown to this version' } },
        log: { action: 'contact' },
        tell: [],
      },
    }));
    const other = await world.start();
    await other.register.change({ ...request, id: command('r') }, copyOnce(marit));

    expect(await app.register.read(kenmerk)).toMatchObject({
      later: { kind: 'unknown to this version' },
    });
    expect(app.alarms).toEqual([]);
  });
});
