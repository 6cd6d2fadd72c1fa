import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { kenmerkOf } from '../../../src/graph/register/number.ts';
import { isPost } from './support/network.ts';
import { command, registration } from './support/complaint.ts';
import { startWorld, type Instance, type World } from './support/world.ts';

describe('registering a complaint (protocol §2)', () => {
  let world: World;
  let app: Instance;

  beforeEach(async () => {
    world = await startWorld();
    app = await world.start();
  });
  afterEach(() => world.close());

  const numbers = async (): Promise<unknown[]> =>
    (await world.rows('Klachten')).map(({ fields }) => fields['Kenmerk']).sort();

  it('gives the first complaint of a year number 0001 and writes it down completely', async () => {
    const created = await app.register.create(registration('a'));

    expect(created).toMatchObject({ ok: true, repeated: false });
    expect(await app.register.read('K-2026-0001' as Kenmerk)).toMatchObject({
      kenmerk: 'K-2026-0001',
      volgnummer: 1,
    });
    expect(app.register.find('K-2026-0001' as Kenmerk)?.registration.what).toBe('Niet teruggebeld');
    expect((await world.rows('Klachten'))[0]?.fields).toMatchObject({
      Status: 'ontvangen',
      Procedure: 'emmen',
      Volgnummer: 1,
      AanmaakSleutel: command('a'),
    });
  });

  it('begins again at 0001 in another year', async () => {
    await app.register.create(registration('a'));
    const next = await app.register.create({ ...registration('b'), year: 2027 });

    expect(next).toMatchObject({ ok: true, value: { kenmerk: 'K-2027-0001' } });
  });

  it('lets the number grow past four digits', () => {
    expect([kenmerkOf(2026, 9), kenmerkOf(2026, 12_345)]).toEqual(['K-2026-0009', 'K-2026-12345']);
  });

  it('gives two simultaneous registrations two numbers without a gap', async () => {
    const other = await world.start();
    const both = await Promise.all([
      app.register.create(registration('a')),
      other.register.create(registration('b')),
    ]);

    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(await numbers()).toEqual(['K-2026-0001', 'K-2026-0002']);
  });

  it('finds the lowest free number behind many it did not know of', async () => {
    const other = await world.start();
    for (let n = 1; n <= 11; n += 1) await other.register.create(registration(`x${n}`));
    const created = await app.register.create(registration('a'));

    expect(created).toMatchObject({ ok: true, value: { kenmerk: 'K-2026-0012' } });
    expect((await numbers()).length).toBe(12);
  });

  it('makes one complaint of a registration that is sent twice, by whichever instance', async () => {
    const other = await world.start();
    await app.register.create(registration('a'));
    const again = await other.register.create(registration('a'));

    expect(again).toMatchObject({ ok: true, repeated: true, value: { kenmerk: 'K-2026-0001' } });
    expect(await numbers()).toEqual(['K-2026-0001']);
  });

  it('makes one complaint of a registration that two instances send at the same time', async () => {
    const other = await world.start();
    await app.register.create(registration('z'));
    const both = await Promise.all([
      app.register.create(registration('a')),
      other.register.create(registration('a')),
    ]);

    expect(both.map((each) => each.ok && each.value.kenmerk)).toEqual([
      'K-2026-0002',
      'K-2026-0002',
    ]);
    expect(await numbers()).toEqual(['K-2026-0001', 'K-2026-0002']);
  });

  it.each(['lost', '504'] as const)(
    'recognises its own complaint when the answer is %s after the commit',
    async (how) => {
      if (how === 'lost') app.network.loseAnswer(isPost(world.local.listIds.Klachten));
      else
        world.local.faults.plan({
          kind: 'timeout-after-commit',
          method: 'POST',
          path: '/items',
          times: 1,
        });
      const created = await app.register.create(registration('a'));

      expect(created).toMatchObject({ ok: true, value: { kenmerk: 'K-2026-0001', volgnummer: 1 } });
      expect(await numbers()).toEqual(['K-2026-0001']);
      expect(app.model.byKenmerk('K-2026-0001')?.volgnummer).toBe(1);
    },
  );

  it('keeps to the same number when the answer is 504 before the commit', async () => {
    world.local.faults.plan({
      kind: 'timeout-before-commit',
      method: 'POST',
      path: '/items',
      times: 2,
    });
    const created = await app.register.create(registration('a'));

    expect(created).toMatchObject({ ok: true, value: { kenmerk: 'K-2026-0001' } });
    expect(await numbers()).toEqual(['K-2026-0001']);
  });

  it('says "not known yet" when neither the write nor the look-up is answered, and pressing again is safe', async () => {
    world.local.faults.plan({
      kind: 'timeout-after-commit',
      method: 'POST',
      path: '/items',
      times: 1,
    });
    world.local.faults.plan({
      kind: 'timeout-before-commit',
      method: 'GET',
      path: 'AanmaakSleutel',
    });
    const first = await app.register.create(registration('a'));
    world.local.faults.clear();
    const second = await app.register.create(registration('a'));

    expect(first).toMatchObject({ ok: false, refusal: { code: 'not-known-yet' } });
    expect(second).toMatchObject({ ok: true, repeated: true, value: { kenmerk: 'K-2026-0001' } });
    expect(await numbers()).toEqual(['K-2026-0001']);
  });

  it('refuses a complaint that no row can hold, with nothing written', async () => {
    const short = 'x'.repeat(199);
    const request = registration('a');
    const created = await app.register.create({
      ...request,
      draft: (kenmerk) => {
        const decided = request.draft(kenmerk);
        const { registration: facts } = decided.complaint;
        const klager = { ...facts.klager, helpWanted: short };
        const categories = Array.from({ length: 300 }, () => short) as never;
        return {
          ...decided,
          complaint: {
            ...decided.complaint,
            registration: { ...facts, klager, otherCategories: categories },
          },
        };
      },
    });

    expect(created).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
    expect(await numbers()).toEqual([]);
  });
});
