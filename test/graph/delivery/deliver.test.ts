import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import {
  call,
  command,
  joost,
  marit,
  morning,
  registration,
  tellJoost,
} from '../register/support/complaint.ts';
import { isPatch, type Call } from '../register/support/network.ts';
import {
  hours,
  minutes,
  startWorld,
  type Instance,
  type World,
} from '../register/support/world.ts';

const kenmerk = 'K-2026-0001' as Kenmerk;
const press = (name: string) => ({ id: command(name), by: marit, kenmerk, time: morning });

const gate = (): { readonly opened: Promise<void>; readonly open: () => void } => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
};

describe('delivering a notice (protocol §3)', () => {
  let world: World;
  let app: Instance;

  beforeEach(async () => {
    world = await startWorld();
    app = await world.start();
    await app.register.create(registration('a', { tell: [tellJoost] }));
  });
  afterEach(() => world.close());

  const notice = async (): Promise<Readonly<Record<string, unknown>>> =>
    (await world.rows('Berichten'))[0]?.fields ?? {};

  it('repeats a send whose answer was lost with growing pauses and gives up visibly after eight', async () => {
    world.chats.weather(...Array.from({ length: 20 }, () => 'answer-lost' as const));
    await app.delivery.follow(morning, kenmerk);
    const moments: number[] = [0];
    for (let minute = 1; minute <= 300; minute += 1) {
      world.pass(minutes(1));
      const before = world.chats.sends();
      await app.delivery.follow(morning);
      if (world.chats.sends() > before) moments.push(minute);
    }
    const pauses = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));

    expect(world.chats.sends()).toBe(8);
    expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
    expect(await notice()).toMatchObject({ Status: 'niet-bereikt', Poging: 8 });
    expect(await app.delivery.undelivered()).toEqual([
      {
        key: `${kenmerk}#1/wil-jij-behandelen/${joost.id}`,
        kind: 'wil-jij-behandelen',
        to: joost.id,
        kenmerk,
        since: '2026-03-02',
      },
    ]);
  }, 30_000);

  it('gives up at once on somebody without a chat', async () => {
    world.chats.weather('unreachable');
    await app.delivery.follow(morning, kenmerk);

    expect(await notice()).toMatchObject({ Status: 'niet-bereikt', Poging: 1 });
  });

  it('lets lapse for good what no longer holds just before sending', async () => {
    world.showOnCard = () => undefined;
    await app.delivery.follow(morning, kenmerk);
    world.showOnCard = () => 'weer';
    world.pass(hours(5));
    await app.delivery.follow(morning);

    expect(await notice()).toMatchObject({ Status: 'vervallen' });
    expect(world.chats.sends()).toBe(0);
  });

  it('records the activity id though the answer to the recording is lost', async () => {
    app.network.loseAnswer(isPatch(world.local.listIds.Berichten));
    await app.delivery.follow(morning, kenmerk);
    world.pass(hours(1));
    await app.delivery.follow(morning);

    expect(await notice()).toMatchObject({ Status: 'verzonden', ActiviteitSleutel: 'activity-1' });
    expect(world.chats.sends()).toBe(1);
  });

  it('goes on trying to record what it could not for a minute, and sends nothing twice meanwhile', async () => {
    for (let tries = 0; tries < 8; tries += 1)
      app.network.refuse(isPatch(world.local.listIds.Berichten), 503);
    await app.delivery.follow(morning, kenmerk);
    expect(await notice()).toMatchObject({ Status: 'bezig' });

    world.pass(minutes(5));
    await app.delivery.follow(morning);
    expect(await notice()).toMatchObject({ Status: 'verzonden', ActiviteitSleutel: 'activity-1' });
    expect(world.chats.sends()).toBe(1);
  });

  it('records also what another instance let lapse before it could', async () => {
    for (let tries = 0; tries < 8; tries += 1)
      app.network.refuse(isPatch(world.local.listIds.Berichten), 503);
    await app.delivery.follow(morning, kenmerk);
    const other = await world.start();
    world.pass(minutes(5));
    world.showOnCard = () => undefined;
    await other.delivery.follow(morning);
    expect(await notice()).toMatchObject({ Status: 'vervallen' });

    await app.delivery.follow(morning);
    expect(await notice()).toMatchObject({ ActiviteitSleutel: 'activity-1' });
    await app.delivery.follow(morning);
    expect(world.chats.sends()).toBe(1);
  });

  it('sends nothing under a new lease when its own stalled attempt came back meanwhile', async () => {
    const [reading, recorded] = [gate(), gate()];
    const isLook = ({ method, path }: Call) =>
      method === 'GET' && path.includes(world.local.listIds.Klachten);
    let again: Promise<void> | undefined;
    world.chats.before(async () => {
      world.pass(minutes(3));
      // The next attempt of the same process works its card out until the first one is recorded.
      app.network.before(isLook, () => {
        reading.open();
        return recorded.opened;
      });
      again = app.delivery.follow(morning);
      await reading.opened;
    });
    await app.delivery.follow(morning, kenmerk);
    recorded.open();
    await again;

    expect(world.chats.sends()).toBe(1);
    expect(await notice()).toMatchObject({ ActiviteitSleutel: 'activity-1' });
  });

  it('makes every later delivery an update once an activity id is recorded', async () => {
    await app.delivery.follow(morning, kenmerk);
    world.showOnCard = (complaint) => `stand ${complaint.volgnummer}`;
    await app.register.change(press('p'), call('een'));
    await app.delivery.follow(morning, kenmerk);
    await app.delivery.refresh(kenmerk, morning);

    expect(world.chats.sends()).toBe(1);
    expect(world.chats.cards).toMatchObject([{ text: 'stand 2', updates: 1 }]);
    expect(await notice()).toMatchObject({ Status: 'verzonden', VolgnummerGetoond: 2 });
  });

  it('updates nothing that already shows the last state', async () => {
    await app.delivery.follow(morning, kenmerk);
    await app.delivery.refresh(kenmerk, morning);

    expect(world.chats.cards).toMatchObject([{ updates: 0 }]);
  });

  it('updates the card again when the complaint moved while the message was under way', async () => {
    const other = await world.start();
    world.showOnCard = (complaint) => `stand ${complaint.volgnummer}`;
    world.chats.before(() => {
      world.pass(3_000);
      return other.register.change(press('p'), call('een'));
    });
    await app.delivery.follow(morning, kenmerk);

    expect(world.chats.cards).toMatchObject([{ text: 'stand 2', updates: 1 }]);
    expect(await notice()).toMatchObject({ VolgnummerGetoond: 2 });
  });

  it.each(['the same', 'another'] as const)(
    'updates a card that another decision overtook within the moment, in the next round of %s instance',
    async (which) => {
      const other = await world.start();
      world.showOnCard = (complaint) => `stand ${complaint.volgnummer}`;
      world.chats.before(() => other.register.change(press('p'), call('een')));
      await app.delivery.follow(morning, kenmerk);
      expect(world.chats.cards).toMatchObject([{ text: 'stand 1' }]);
      const next = which === 'another' ? other : app;
      await next.sync();
      await next.delivery.follow(morning);

      expect(world.chats.cards).toMatchObject([{ text: 'stand 2', updates: 1 }]);
      expect(await notice()).toMatchObject({ VolgnummerGetoond: 2 });
    },
  );

  it('updates again when the complaint moved during the update', async () => {
    const other = await world.start();
    world.showOnCard = (complaint) => `stand ${complaint.volgnummer}`;
    await app.delivery.follow(morning, kenmerk);
    await app.register.change(press('p'), call('een'));
    world.chats.before(() => other.register.change(press('q'), call('twee')));
    await app.delivery.refresh(kenmerk, morning);

    expect(world.chats.cards).toMatchObject([{ text: 'stand 3', updates: 2 }]);
    expect(await notice()).toMatchObject({ VolgnummerGetoond: 3 });
  });

  it('turns a card that no longer holds into a short "done", once', async () => {
    await app.delivery.follow(morning, kenmerk);
    world.showOnCard = () => undefined;
    await app.register.change(press('p'), call('een'));
    await app.delivery.refresh(kenmerk, morning);
    await app.register.change(press('q'), call('twee'));
    await app.delivery.refresh(kenmerk, morning);

    expect(world.chats.cards).toMatchObject([{ text: 'klaar', updates: 1 }]);
  });

  it.each(['wil-jij-behandelen', 'wat-nu'] as const)(
    'keeps only the newest card of a person on a complaint alive, also when it is %s',
    async (kind) => {
      await app.delivery.follow(morning, kenmerk);
      await app.register.change(press('p'), call('een', [{ ...tellJoost, kind }]));
      await app.delivery.follow(morning, kenmerk);
      await app.delivery.refresh(kenmerk, morning);
      await app.delivery.refresh(kenmerk, morning);

      expect(world.chats.cards).toMatchObject([
        { text: 'klaar', updates: 1 },
        { text: 'Terugbellen vergunning', updates: 0 },
      ]);
    },
  );

  it('starts no send with less than 45 seconds of its lease left', async () => {
    world.showOnCard = (complaint) => {
      world.pass(76_000);
      return complaint.registration.aanduiding;
    };
    await app.delivery.follow(morning, kenmerk);

    expect(world.chats.sends()).toBe(0);
    expect(await notice()).toMatchObject({ Status: 'bezig', Poging: 1 });
  });

  it('deletes its own message when it stalled past its lease and another was recorded', async () => {
    const other = await world.start();
    world.chats.before(async () => {
      world.pass(minutes(3));
      await other.delivery.follow(morning);
    });
    await app.delivery.follow(morning, kenmerk);

    expect(world.chats.cards.map(({ deleted }) => deleted).sort()).toEqual([false, true]);
    const kept = world.chats.cards.find(({ deleted }) => !deleted);
    expect(await notice()).toMatchObject({ ActiviteitSleutel: kept?.activityId, Poging: 2 });
  });
});
