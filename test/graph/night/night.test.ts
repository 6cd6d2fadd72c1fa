import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { createDrafts } from '../../../src/graph/drafts/createDrafts.ts';
import { takeNight, type NightLease } from '../../../src/graph/night/nightLease.ts';
import { removeOldDrafts } from '../../../src/graph/night/removeOldDrafts.ts';
import { removeUnnamedTexts } from '../../../src/graph/night/removeUnnamedTexts.ts';
import { rewriteCopies } from '../../../src/graph/night/rewriteCopies.ts';
import {
  call,
  command,
  copyOnce,
  joost,
  marit,
  morning,
  registration,
} from '../register/support/complaint.ts';
import { isPatch, isPost } from '../register/support/network.ts';
import { minutes, startWorld, type Instance, type World } from '../register/support/world.ts';

const kenmerk = 'K-2026-0001' as Kenmerk;
const press = (name: string) => ({ id: command(name), by: marit, kenmerk, time: morning });
const night = '2026-03-03';
const days = (count: number): number => count * 24 * 60 * 60_000;
const now = Date.parse(morning.now);
const always = async (): Promise<boolean> => true;

let world: World;
let app: Instance;
let other: Instance;

beforeEach(async () => {
  world = await startWorld();
  app = await world.start();
  other = await world.start();
});
afterEach(() => world.close());

describe('the night belongs to one instance (protocol §5)', () => {
  const taken = async (by: Instance, date = night): Promise<NightLease> => {
    const lease = await takeNight(by.deps, date);
    if (typeof lease === 'string') throw new Error(`not taken: ${lease}`);
    return lease;
  };

  it('is taken once for each date', async () => {
    const lease = await taken(app);
    expect(await takeNight(other.deps, night)).toBe('busy');
    expect(await lease.still()).toBe(true);
    await lease.finish();
    expect(await takeNight(other.deps, night)).toBe('done');
    await taken(other, '2026-03-04');
  });

  it('is renewed each minute, so that long work is not taken over', async () => {
    const lease = await taken(app);
    for (let minute = 0; minute < 10; minute += 1) {
      world.pass(minutes(1));
      expect(await lease.still()).toBe(true);
      expect(await takeNight(other.deps, night)).toBe('busy');
    }
  });

  it('is succeeded when its instance died, which stops when it wakes', async () => {
    const lease = await taken(app);
    world.pass(minutes(3));
    const next = await taken(other);
    expect(await lease.still()).toBe(false);
    expect(await next.still()).toBe(true);
  });

  it('is ours when only the answer was lost', async () => {
    app.network.loseAnswer(isPost(world.local.listIds.Berichten));
    expect(await (await taken(app)).still()).toBe(true);
  });

  it('is no message to anybody', async () => {
    await taken(app);
    world.pass(minutes(5));
    await other.delivery.follow(morning);
    expect(world.chats.cards).toEqual([]);
    expect((await world.rows('Berichten'))[0]?.fields['Status']).toBe('nacht');
  });
});

describe('the copies people see in SharePoint', () => {
  const row = async () => (await world.rows('Klachten'))[0];
  beforeEach(async () => {
    await app.register.create(registration('a'));
    await app.register.change(press('p'), copyOnce(joost));
  });
  const fall = async (): Promise<void> => {
    // As if a holiday came by decree: the same facts now give another copy.
    const columnsOf = app.deps.columnsOf;
    Object.assign(app.deps, {
      columnsOf: (complaint: Parameters<typeof columnsOf>[0]) => ({
        ...columnsOf(complaint),
        deadline: '2026-04-14',
      }),
    });
  };

  it('follow a deadline that moved without a decision, and nothing else is touched', async () => {
    await fall();
    const before = await row();
    expect(await rewriteCopies(app.deps, always)).toBe(1);
    const after = await row();
    expect(after?.fields).toMatchObject({
      Deadline: '2026-04-14',
      Status: 'in-behandeling',
      Volgnummer: 2,
      Feiten: before?.fields['Feiten'],
      Uitgaand: before?.fields['Uitgaand'],
      BehandelaarOid: joost.id,
    });
    expect(await rewriteCopies(app.deps, always)).toBe(0);
  });

  it('wait for another night when the row moved meanwhile', async () => {
    await fall();
    app.network.before(isPatch(world.local.listIds.Klachten), () =>
      other.register.change(press('q'), call('tussendoor')),
    );
    expect(await rewriteCopies(app.deps, always)).toBe(0);
    expect((await row())?.fields['Volgnummer']).toBe(3);
    expect(await app.sync()).toBe(true);
    expect(await rewriteCopies(app.deps, always)).toBe(1);
  });

  it('stay as a hand outside the app left them, which the alarm must be able to name', async () => {
    await fall();
    const found = await row();
    if (found) await world.editByHand('Klachten', found, { Status: 'nieuw' });
    await app.sync();
    expect(await rewriteCopies(app.deps, always)).toBe(0);
    expect((await row())?.fields['Status']).toBe('nieuw');
  });

  it('stop when the night is lost', async () => {
    await fall();
    expect(await rewriteCopies(app.deps, async () => false)).toBe(0);
  });
});

describe('files of long texts', () => {
  const long = 'Ik heb zeven keer gebeld. '.repeat(200);
  beforeEach(async () => {
    await app.register.create(registration('a', { what: long }));
    await other.sync();
  });
  const files = async (): Promise<number> => (await app.deps.documents.list(kenmerk)).length;
  /** Every folder has its turn once in fourteen nights. */
  const fortnight = async (by: Instance, from: number): Promise<number> => {
    let removed = 0;
    for (let day = 0; day < 14; day += 1)
      removed += await removeUnnamedTexts(by.deps, from + days(day), always);
    return removed;
  };
  const orphan = async (): Promise<void> => {
    app.network.refuse(isPatch(world.local.listIds.Klachten), 403);
    await expect(app.register.change(press('p'), call(`${long} Anders.`))).rejects.toBeDefined();
  };

  it('that no row and no version names are removed after a week', async () => {
    await orphan();
    expect(await files()).toBe(2);
    expect(await fortnight(app, now - days(8))).toBe(0);
    expect(await fortnight(app, now + days(7))).toBe(1);
    expect(await files()).toBe(1);
    expect((await other.register.read(kenmerk))?.registration.what).toBe(long);
  });

  it('that an older version names stay', async () => {
    await app.register.change(press('p'), call(`${long} Eerst.`));
    await app.register.change(press('q'), (complaint) => ({
      ok: true,
      value: { complaint: { ...complaint, contacts: [] }, log: { action: 'x' }, tell: [] },
    }));
    expect(await fortnight(app, now + days(7))).toBe(0);
    expect(await files()).toBe(2);
  });

  it('that are named in the very moment of their removal are put back', async () => {
    await orphan();
    other.network.before(
      ({ method, path }) => method === 'DELETE' && path.endsWith('.txt'),
      () => app.register.change(press('q'), call(`${long} Anders.`)),
    );
    expect(await fortnight(other, now + days(7))).toBe(0);
    const fresh = await world.start();
    expect((await fresh.register.read(kenmerk))?.contacts[0]?.note).toBe(`${long} Anders.`);
    expect(fresh.alarms).toEqual([]);
  });

  it('are stored anew by who stored them more than a day ago', async () => {
    await orphan();
    expect(await fortnight(other, now + days(7))).toBe(1);
    world.pass(days(8));
    await app.register.change(press('q'), call(`${long} Anders.`));
    const fresh = await world.start();
    expect((await fresh.register.read(kenmerk))?.contacts[0]?.note).toBe(`${long} Anders.`);
  });
});

describe('drafts', () => {
  it('go after thirty days, and no day earlier', async () => {
    const { graph } = app.deps;
    const drafts = createDrafts(graph, world.local.site);
    const save = (key: string, savedAt: string) =>
      drafts.save(marit.id, { key, value: { what: 'Half' }, savedAt });
    await save('registreren', '2026-01-31T07:59:59Z');
    await save('stap', '2026-01-31T08:00:00Z');
    await save('views', '2025-01-31T08:00:00Z');
    await save('eerste-keer', '2025-01-31T08:00:00Z');
    await save('heropenen/views', '2025-01-31T08:00:00Z');
    expect(await removeOldDrafts({ graph, site: world.local.site }, now)).toBe(2);
    expect((await world.rows('Concepten')).map(({ fields }) => fields['Sleutel'])).toEqual([
      `${marit.id}/stap`,
      `${marit.id}/views`,
      `${marit.id}/eerste-keer`,
    ]);
  });
});
