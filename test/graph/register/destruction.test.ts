import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Decide } from '../../../src/app/ports/register.ts';
import { createDrafts } from '../../../src/graph/drafts/createDrafts.ts';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { accept } from '../../../src/domain/shared/outcome.ts';
import {
  call,
  command,
  joost,
  marit,
  morning,
  registration,
  tellJoost,
} from './support/complaint.ts';
import { isPatch } from './support/network.ts';
import { startWorld, type Instance, type World } from './support/world.ts';

const kenmerk = 'K-2026-0001' as Kenmerk;
const press = (name: string) => ({ id: command(name), by: marit, kenmerk, time: morning });
const secret = 'Mevrouw Kanarievogel belde zeven keer. ';

const destroy: Decide<never> = (complaint) =>
  accept({
    complaint: {
      ...complaint,
      destroyed: {
        on: morning.today,
        at: morning.now,
        by: marit.id,
        declaration: 'Verklaring 2031-04',
      },
    },
    log: { action: 'vernietigd' },
    tell: [],
  });

describe('destruction is a decision in place (protocol §2)', () => {
  let world: World;
  let app: Instance;

  beforeEach(async () => {
    world = await startWorld();
    app = await world.start();
    await app.register.create(registration('a', { what: secret.repeat(100), tell: [tellJoost] }));
    await app.register.change(press('p'), (complaint) => {
      const decided = call(secret)(complaint);
      if (!decided.ok) return decided;
      const log = { action: 'contact', reason: secret, about: joost.id };
      return accept({ ...decided.value, log });
    });
  });
  afterEach(() => world.close());

  const rowOf = async () =>
    (await world.rows('Klachten')).find(({ fields }) => fields['Kenmerk'] === kenmerk);
  const versionsOf = async (list: 'Klachten' | 'Logboek', id: string): Promise<unknown[]> => {
    const path = `/sites/${world.local.siteId}/lists/${world.local.listIds[list]}/items/${id}/versions?$expand=fields`;
    const answer = await world.local.adminPort.send({ method: 'GET', path });
    return ((answer.kind === 'answer' ? answer.body : {}) as { value: unknown[] }).value;
  };

  it('is refused while anything it owes is not proven copied', async () => {
    expect(await app.register.change(press('d'), destroy)).toMatchObject({
      ok: false,
      refusal: { code: 'still-owes' },
    });
    expect((await rowOf())?.fields['Volgnummer']).toBe(2);
  });

  it('leaves number, procedure, year, day, declaration and the outbox without persons, and nothing else', async () => {
    await app.delivery.follow(morning, kenmerk);
    expect(await app.register.change(press('d'), destroy)).toMatchObject({ ok: true });
    await app.delivery.follow(morning, kenmerk);
    expect(await app.register.erase(kenmerk)).toEqual([]);

    const row = await rowOf();
    expect(row?.fields).toMatchObject({
      Kenmerk: kenmerk,
      AanmaakSleutel: command('a'),
      Procedure: 'emmen',
      Volgnummer: 3,
    });
    const { feiten } = JSON.parse(String(row?.fields['Feiten'])) as { feiten: object };
    expect(feiten).toEqual({
      kenmerk,
      procedure: 'emmen',
      year: 2026,
      destroyed: {
        on: '2026-03-02',
        at: morning.now,
        by: marit.id,
        declaration: 'Verklaring 2031-04',
      },
    });
    expect(row?.fields).not.toHaveProperty('BehandelaarOid');
    expect(String(row?.fields['Uitgaand'])).not.toContain(joost.id);

    const lines = await world.rows('Logboek');
    expect(lines.map(({ fields }) => [fields['EntryKey'], fields['Handeling']])).toEqual([
      [`${kenmerk}#1`, 'geregistreerd'],
      [`${kenmerk}#2`, 'contact'],
      [`${kenmerk}#3`, 'vernietigd'],
    ]);
    expect(lines[1]?.fields).toMatchObject({ Opdracht: command('p'), PersoonOid: marit.id });

    // Nowhere a word of it: not in the rows, not in what they were before, not in the library.
    const everything = JSON.stringify([
      row,
      lines,
      await versionsOf('Klachten', String(row?.id)),
      ...(await Promise.all(lines.map(({ id }) => versionsOf('Logboek', id)))),
    ]);
    expect(everything).not.toContain('Kanarievogel');
    expect(everything).not.toContain(joost.id);
    const text = /"\$tekst":"([0-9a-f]{64})"/;
    expect(everything).not.toMatch(text);
    const drive = await world.local.adminPort.send({
      method: 'GET',
      path: `/sites/${world.local.siteId}/lists/${world.local.listIds.Dossiers}/items?$expand=fields`,
    });
    expect(drive).toMatchObject({ status: 200, body: { value: [] } });
  });

  it('happens once, whatever becomes of its answer, and is found again by its command', async () => {
    await app.delivery.follow(morning, kenmerk);
    app.network.loseAnswer(isPatch(world.local.listIds.Klachten));
    expect(await app.register.change(press('d'), destroy)).toMatchObject({ ok: true });
    const other = await world.start();
    expect(await other.register.change(press('d'), destroy)).toMatchObject({
      ok: true,
      repeated: true,
      value: { destroyed: { declaration: 'Verklaring 2031-04' } },
    });
    expect((await rowOf())?.fields['Volgnummer']).toBe(3);
  });

  it('ends the complaint for everybody: no list, no dossier, no decision, and its number is never given again', async () => {
    await app.delivery.follow(morning, kenmerk);
    await app.register.change(press('d'), destroy);
    const other = await world.start();

    for (const each of [app, other]) {
      expect([...each.register.active(), ...each.register.atRest('kenmerk')]).toEqual([]);
      expect(each.register.find(kenmerk)).toBeUndefined();
      expect(await each.register.read(kenmerk)).toBeUndefined();
      expect(await each.register.open(kenmerk, joost, morning)).toBeUndefined();
      expect(await each.register.change(press('q'), call('x'))).toMatchObject({
        refusal: { code: 'not-found' },
      });
    }
    expect(other.alarms).toEqual([]);
    await other.delivery.follow(morning);
    const next = await other.register.create(registration('b'));
    expect(next).toMatchObject({ ok: true, value: { kenmerk: 'K-2026-0002' } });
  });

  it('takes along what somebody was still typing about it, and nothing else', async () => {
    const drafts = createDrafts(world.local.adminPort, world.local);
    const draft = (key: string) =>
      drafts.save(joost.id, { key, value: { note: secret }, savedAt: morning.now });
    for (const key of [`oordeel/${kenmerk}`, `vraag/${kenmerk}/1`, 'oordeel/K-2026-00012', 'views'])
      await draft(key);
    await app.delivery.follow(morning, kenmerk);
    await app.register.change(press('d'), destroy);
    expect(await app.register.erase(kenmerk)).toEqual([]);

    const left = (await world.rows('Concepten')).map(({ fields }) => fields['Sleutel']);
    expect(left).toEqual([`${joost.id}/oordeel/K-2026-00012`, `${joost.id}/views`]);
  });

  it('names what could not be removed, and removes it when asked again', async () => {
    await app.delivery.follow(morning, kenmerk);
    await app.register.change(press('d'), destroy);
    app.network.refuse(
      ({ method, path }) => method === 'DELETE' && path.includes('/versions/'),
      405,
    );
    expect(await app.register.erase(kenmerk)).toEqual(['log']);
    expect(await app.register.erase(kenmerk)).toEqual([]);
  });

  it('erases nothing of a complaint that is not destroyed', async () => {
    await expect(app.register.erase(kenmerk)).rejects.toMatchObject({ name: 'NotDestroyed' });
    expect(await app.register.read(kenmerk)).toBeDefined();
  });
});
