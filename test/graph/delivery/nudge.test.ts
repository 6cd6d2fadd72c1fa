import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Nudge } from '../../../src/app/ports/delivery.ts';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { command, joost, morning, registration } from '../register/support/complaint.ts';
import { hours, startWorld, type Instance, type World } from '../register/support/world.ts';

const kenmerk = 'K-2026-0001' as Kenmerk;
const nudge: Nudge = {
  key: `${kenmerk}/afdoening/2026-04-07/${joost.id}`,
  kind: 'termijn-nadert',
  to: joost.id,
  kenmerk,
};
const digest: Nudge = { key: `dagstart/${joost.id}/2026-03-02`, kind: 'dagstart', to: joost.id };

describe('nudges and digests (protocol §3)', () => {
  let world: World;
  let app: Instance;

  beforeEach(async () => {
    world = await startWorld();
    app = await world.start();
    await app.register.create(registration('a'));
  });
  afterEach(() => world.close());

  const notice = async (): Promise<Readonly<Record<string, unknown>>> =>
    (await world.rows('Berichten'))[0]?.fields ?? {};

  it('is sent once, by however many instances and rounds', async () => {
    const other = await world.start();
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([
        app.delivery.nudge([nudge, digest], morning),
        other.delivery.nudge([nudge, digest], morning),
      ]);
      world.pass(hours(2));
    }

    expect(world.chats.sends()).toBe(2);
    expect((await world.rows('Berichten')).length).toBe(2);
  });

  it('costs no call when this process knows it was sent', async () => {
    await app.delivery.nudge([nudge], morning);
    const before = app.network.calls.length;
    await app.delivery.nudge([nudge], morning);

    expect(app.network.calls.length - before).toBeLessThanOrEqual(2);
    const after = app.network.calls.length;
    await app.delivery.nudge([nudge], morning);
    expect(app.network.calls.length).toBe(after);
  });

  it('is taken again when it lapsed and is due again', async () => {
    world.showOnCard = () => undefined;
    await app.delivery.nudge([nudge], morning);
    const lapsed = (await notice())['Status'];
    world.showOnCard = () => 'nog drie dagen';
    const other = await world.start();
    await Promise.all([
      app.delivery.nudge([nudge], morning),
      other.delivery.nudge([nudge], morning),
    ]);

    expect(lapsed).toBe('vervallen');
    expect(await notice()).toMatchObject({ Status: 'verzonden', Poging: 2 });
    expect(world.chats.sends()).toBe(1);
  });

  it('becomes an update when it was shown before and is due again', async () => {
    await app.delivery.nudge([nudge], morning);
    world.showOnCard = () => undefined;
    await app.register.change(
      { id: command('p'), by: joost, kenmerk, time: morning },
      (complaint) => ({ ok: true, value: { complaint, log: { action: 'contact' }, tell: [] } }),
    );
    await app.delivery.refresh(kenmerk, morning);
    world.showOnCard = () => 'toch weer';
    const other = await world.start();
    await other.delivery.nudge([nudge], morning);

    expect(world.chats.cards).toMatchObject([{ text: 'toch weer', updates: 2 }]);
    expect(await notice()).toMatchObject({ Status: 'verzonden' });
  });

  it('is repeated by a round when its send had an unknown outcome', async () => {
    world.chats.weather('never-arrived');
    await app.delivery.nudge([digest], morning);
    world.pass(hours(1));
    await app.delivery.follow(morning);

    expect(world.chats.cards.length).toBe(1);
    expect(await notice()).toMatchObject({ Status: 'verzonden', Poging: 2 });
  });

  it('tells what is due today although the message of the day is out already', async () => {
    const pressing = { ...nudge, pressing: true };
    const later = { ...nudge, key: `${kenmerk}/contact/2026-03-02/${joost.id}` };
    await app.delivery.nudge([digest], morning);
    for (const instance of [app, await world.start()]) {
      await instance.delivery.nudge([{ ...digest, tells: [pressing, later] }], morning);
    }

    expect(world.chats.sends()).toBe(2);
    const keys = (await world.rows('Berichten')).map(({ fields }) => fields['NoticeKey']);
    expect(keys).toEqual([digest.key, pressing.key]);
  });

  it('is not sent to who got that card by a decision since, and is where he did not', async () => {
    const told: Nudge = { ...nudge, kind: 'lees-en-beslis', unlessSince: morning.now };
    await app.register.change(
      { id: command('q'), by: joost, kenmerk, time: morning },
      (complaint) => ({
        ok: true,
        value: {
          complaint,
          log: { action: 'meegelezen' },
          tell: [{ kind: 'lees-en-beslis', to: joost.id }],
        },
      }),
    );
    await app.delivery.follow(morning, kenmerk);
    const sends = world.chats.sends();

    await app.delivery.nudge([told], morning);
    expect(world.chats.sends()).toBe(sends);
    const later = new Date(Date.parse(morning.now) + hours(1)).toISOString() as typeof morning.now;
    await app.delivery.nudge([{ ...told, key: `${told.key}/b`, unlessSince: later }], morning);
    await app.delivery.nudge(
      [{ ...nudge, key: `${nudge.key}/c`, unlessSince: morning.now }],
      morning,
    );
    expect(world.chats.sends()).toBe(sends + 2);
  });

  describe('what asks nothing', () => {
    const comes: Nudge = {
      ...nudge,
      key: `${kenmerk}/hoorgesprek-h1/2026-03-01/${joost.id}`,
      kind: 'wat-nu',
      onCard: true,
    };

    it('is told once by bringing his living card up to date, without a message', async () => {
      await app.delivery.nudge([{ ...nudge, kind: 'wat-nu' }], morning);
      world.showOnCard = () => 'morgen is het gesprek';
      for (const instance of [app, await world.start()]) {
        await instance.delivery.nudge([comes], morning);
        await instance.delivery.nudge([comes], morning);
      }

      expect(world.chats.cards).toMatchObject([{ text: 'morgen is het gesprek', updates: 1 }]);
      const told = (await world.rows('Berichten')).find(
        ({ fields }) => fields['NoticeKey'] === comes.key,
      );
      expect(told?.fields).toMatchObject({ Status: 'verzonden', VolgnummerGetoond: -1 });
    });

    it('is a message to who has no such card', async () => {
      await app.delivery.nudge([{ ...nudge, kind: 'lees-mee' }, comes], morning);

      expect(world.chats.sends()).toBe(2);
    });

    it('is no second message of a day', async () => {
      await app.delivery.nudge([digest], morning);
      await app.delivery.nudge([{ ...comes, otherwise: digest.key }], morning);

      expect(world.chats.sends()).toBe(1);
    });
  });
});
