import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import type { Instant } from '../../../src/domain/calendar/isoDate.ts';
import {
  at,
  call,
  command,
  fenna,
  joost,
  marit,
  morning,
  registration,
  tellJoost,
} from '../register/support/complaint.ts';
import { isPost } from '../register/support/network.ts';
import {
  hours,
  minutes,
  startWorld,
  type Instance,
  type World,
} from '../register/support/world.ts';

const kenmerk = 'K-2026-0001' as Kenmerk;
const press = (name: string) => ({ id: command(name), by: marit, kenmerk, time: morning });

describe('following decisions (protocol §1 "Follower")', () => {
  let world: World;
  let app: Instance;

  beforeEach(async () => {
    world = await startWorld();
    app = await world.start();
  });
  afterEach(() => world.close());

  const logKeys = async (): Promise<unknown[]> =>
    (await world.rows('Logboek')).map(({ fields }) => fields['EntryKey']).sort();
  const notices = async (): Promise<Readonly<Record<string, unknown>>[]> =>
    (await world.rows('Berichten')).map(({ fields }) => fields);

  it('proves by two reads, not by creates, what was copied before a restart', async () => {
    await app.register.create(registration('a'));
    for (const name of ['p', 'q', 'r', 's', 't', 'u']) {
      await app.register.change(press(name), call(name, []));
    }
    await app.delivery.follow(morning, kenmerk);
    const again = await world.start();
    const before = again.network.calls.length;
    await again.delivery.follow(morning);

    const batches = again.network.calls.slice(before).filter(({ path }) => path.endsWith('$batch'));
    // Creates that are refused, and reading them back, would be two.
    expect(batches).toHaveLength(1);
    expect(await logKeys()).toHaveLength(7);
  });

  it('writes the log line and sends the notice of a decision, in few calls', async () => {
    await app.register.create(registration('a'));
    await app.delivery.follow(morning, kenmerk);
    const before = app.network.calls.length;
    await app.register.change(press('p'), call('een', [tellJoost]));
    await app.delivery.follow(morning, kenmerk);

    expect(await logKeys()).toEqual([`${kenmerk}#1`, `${kenmerk}#2`]);
    expect(world.chats.cards).toMatchObject([{ to: joost.id, text: 'Terugbellen vergunning' }]);
    expect(await notices()).toMatchObject([
      {
        NoticeKey: `${kenmerk}#2/wil-jij-behandelen/${joost.id}`,
        Status: 'verzonden',
        ActiviteitSleutel: 'activity-1',
        VolgnummerGetoond: 2,
        Poging: 1,
        Opdracht: command('p'),
      },
    ]);
    // Load, write, copy, mark; the card was made from the row just written.
    expect(app.network.calls.length - before).toBe(4);
  });

  it('delivers after a stop between commit and delivery, by an instance that starts later', async () => {
    await app.register.create(registration('a', { tell: [tellJoost] }));
    const later = await world.start();
    await later.delivery.follow(morning);

    expect(await logKeys()).toEqual([`${kenmerk}#1`]);
    expect(world.chats.cards.length).toBe(1);
  });

  it('takes a notice over whose sender stopped while holding it, after the lease', async () => {
    await app.register.create(registration('a', { tell: [tellJoost] }));
    const stops = app.delivery.follow(morning, kenmerk);
    world.chats.before(() => new Promise(() => {}));
    void stops;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const other = await world.start();
    await other.delivery.follow(morning);
    const early = world.chats.cards.length;
    world.pass(minutes(2) + 1_000);
    await other.delivery.follow(morning);

    expect([early, world.chats.cards.length]).toEqual([0, 1]);
    expect(await notices()).toMatchObject([{ Status: 'verzonden', Poging: 2 }]);
  });

  it('keeps the log gap-free and every line and card single, however often two instances follow', async () => {
    const other = await world.start();
    await app.register.create(registration('a', { tell: [tellJoost] }));
    for (const name of ['p', 'q', 'r']) {
      await app.register.change(press(name), call(name, [tellJoost]));
      await other.sync();
      await Promise.all([
        app.delivery.follow(morning),
        other.delivery.follow(morning, kenmerk),
        app.delivery.follow(morning, kenmerk),
      ]);
    }
    const third = await world.start();
    await third.delivery.follow(morning);

    expect(await logKeys()).toEqual([1, 2, 3, 4].map((n) => `${kenmerk}#${n}`));
    expect((await notices()).length).toBe(4);
    expect(world.chats.sends()).toBe(4);
  });

  it.each(['lost', '504'] as const)(
    'copies and sends once when the answer to the copies is %s',
    async (how) => {
      await app.register.create(registration('a', { tell: [tellJoost] }));
      if (how === 'lost') app.network.loseAnswer(isPost(world.local.listIds.Logboek));
      else
        world.local.faults.plan({
          kind: 'timeout-after-commit',
          method: 'POST',
          path: '/items',
          times: 2,
        });
      await app.delivery.follow(morning, kenmerk);

      expect(await logKeys()).toEqual([`${kenmerk}#1`]);
      expect(world.chats.sends()).toBe(1);
      expect(await notices()).toMatchObject([{ Status: 'verzonden' }]);
    },
  );

  it('comes back to copies that could not be made', async () => {
    await app.register.create(registration('a', { tell: [tellJoost] }));
    world.local.faults.plan({ kind: 'unavailable', method: 'POST', path: '/items' });
    await app.delivery.follow(morning, kenmerk);
    world.local.faults.clear();
    const before = await logKeys();
    await app.delivery.follow(morning);

    expect(before).toEqual([]);
    expect(await logKeys()).toEqual([`${kenmerk}#1`]);
    expect(world.chats.sends()).toBe(1);
  });

  it('raises an alarm when a log line of another command stands under its key', async () => {
    await app.register.create(registration('a'));
    const path = `/sites/${world.local.siteId}/lists/${world.local.listIds.Logboek}/items`;
    const fields = { EntryKey: `${kenmerk}#1`, Kenmerk: kenmerk, Opdracht: command('someone') };
    await world.local.adminPort.send({ method: 'POST', path, body: { fields } });
    await app.delivery.follow(morning, kenmerk);

    expect(app.alarms).toMatchObject([{ code: 'key-taken', where: `${kenmerk}#1` }]);
  });

  it('sends nothing before its due moment of business time, and then by whichever instance', async () => {
    const dueAt = '2026-03-03T08:00:00Z' as Instant;
    await app.register.create(registration('a', { tell: [{ ...tellJoost, dueAt }] }));
    await app.delivery.follow(morning, kenmerk);
    world.pass(hours(30));
    await app.delivery.follow(at('2026-03-03T07:59:59Z'));
    const early = world.chats.sends();
    const other = await world.start();
    await other.delivery.follow(at('2026-03-03T08:00:00Z'));

    expect([early, world.chats.sends()]).toEqual([0, 1]);
    expect(await notices()).toMatchObject([{ Status: 'verzonden', DueOn: dueAt, Poging: 1 }]);
  });

  it('sends the same notice once to each person', async () => {
    const tell = [tellJoost, tellJoost, { ...tellJoost, to: fenna.id }];
    await app.register.create(registration('a', { tell }));
    await app.delivery.follow(morning, kenmerk);

    expect(world.chats.cards.map(({ to }) => to).sort()).toEqual([joost.id, fenna.id].sort());
  });
});
