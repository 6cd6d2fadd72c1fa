import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Mail } from '../../../src/app/ports/mailer.ts';
import type { Nudge } from '../../../src/app/ports/delivery.ts';
import type { Kenmerk, PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import { joost, morning, registration } from '../register/support/complaint.ts';
import {
  hours,
  minutes,
  startWorld,
  type Instance,
  type World,
} from '../register/support/world.ts';

const kenmerk = 'K-2026-0001' as Kenmerk;
const nudge = (number = 1, to: PersonId = joost.id): Nudge => ({
  key: `${kenmerk}/toets-${number}/2026-03-02/${to}`,
  kind: 'termijn-nadert',
  to,
  kenmerk,
});

let world: World;
let app: Instance;
const mails: { readonly to: string; readonly mail: Mail }[] = [];

beforeEach(async () => {
  mails.length = 0;
  world = await startWorld();
});
afterEach(() => world.close());

const start = async (): Promise<void> => {
  app = await world.start();
  await app.register.create(registration('a'));
};
const statuses = async (): Promise<readonly unknown[]> =>
  (await world.rows('Berichten')).map(({ fields }) => fields['Status']);
const mailer = (answer: 'accepted' | 'refused') => {
  world.mailer = {
    write: async (to, mail) => {
      mails.push({ to, mail });
      return answer;
    },
  };
};

describe('somebody whom the chat does not reach (experience.md §3)', () => {
  it('without a chat gets an e-mail at once, with what is asked and nothing else', async () => {
    mailer('accepted');
    await start();
    world.chats.weather('unreachable');
    await app.delivery.nudge([nudge()], morning);

    expect(mails).toHaveLength(1);
    expect(await statuses()).toEqual(['verzonden']);
    expect(await app.delivery.undelivered()).toEqual([]);
  });

  it('whose chat is gone is tried again, and then gets the e-mail', async () => {
    mailer('accepted');
    await start();
    world.chats.weather('chat-gone', 'chat-gone', 'chat-gone');
    await app.delivery.nudge([nudge()], morning);
    expect([mails.length, await statuses()]).toEqual([0, ['bezig']]);
    for (let tries = 0; tries < 4; tries += 1) {
      world.pass(minutes(20));
      await app.delivery.follow(morning);
    }
    expect(world.chats.sends()).toBe(3);
    expect([mails.length, await statuses()]).toEqual([1, ['verzonden']]);
  });

  it('and comes back within that time gets the card', async () => {
    mailer('accepted');
    await start();
    world.chats.weather('chat-gone');
    await app.delivery.nudge([nudge()], morning);
    world.pass(minutes(5));
    await app.delivery.follow(morning);
    expect([mails.length, world.chats.cards.length, await statuses()]).toEqual([
      0,
      1,
      ['verzonden'],
    ]);
  });

  it('nor an e-mail stands on the list of the coordinator', async () => {
    mailer('refused');
    await start();
    world.chats.weather('unreachable');
    await app.delivery.nudge([nudge()], morning);
    expect(await statuses()).toEqual(['niet-bereikt']);
    expect(await app.delivery.undelivered()).toMatchObject([{ to: joost.id, kenmerk }]);
  });

  it('stands there too when the mailbox itself breaks', async () => {
    world.mailer = { write: () => Promise.reject(new TypeError('broken')) };
    await start();
    world.chats.weather('unreachable');
    await app.delivery.nudge([nudge()], morning);
    expect(await statuses()).toEqual(['niet-bereikt']);
  });

  it('by e-mail has no card that is brought up to date later', async () => {
    mailer('accepted');
    await start();
    await app.delivery.nudge([nudge(1)], morning);
    world.chats.weather('unreachable');
    await app.delivery.nudge([nudge(2)], morning);
    await app.delivery.refresh(kenmerk, morning);
    expect(world.chats.cards).toMatchObject([{ updates: 0 }]);
  });
});

describe('too many at once', () => {
  it('surely not sent is no attempt, and is sent when the platform has room', async () => {
    await start();
    world.chats.weather('too-busy');
    await app.delivery.nudge([nudge()], morning);
    expect((await world.rows('Berichten'))[0]?.fields).toMatchObject({
      Status: 'bezig',
      Poging: 0,
    });
    await app.delivery.follow(morning);
    expect(world.chats.sends()).toBe(1);
    world.pass(minutes(1));
    await app.delivery.follow(morning);
    expect([world.chats.sends(), await statuses()]).toEqual([2, ['verzonden']]);
  });

  it('a person gets ten a minute, the first of the list first, and nobody else waits for him', async () => {
    world.perMinute = 10;
    await start();
    const many = Array.from({ length: 14 }, (_, at) => nudge(at));
    const other = nudge(1, 'ander' as PersonId);
    const left = await app.delivery.nudge([...many, other], morning);

    expect(left).toBe(4);
    expect(world.chats.cards.filter(({ to }) => to === joost.id)).toHaveLength(10);
    expect(world.chats.cards.filter(({ to }) => to === 'ander')).toHaveLength(1);
    const sent = (await world.rows('Berichten')).map(({ fields }) => String(fields['NoticeKey']));
    expect(sent).toEqual(expect.arrayContaining(many.slice(0, 10).map(({ key }) => key)));
    expect(await app.delivery.nudge(many, morning)).toBe(4);
    world.pass(minutes(1));
    expect(await app.delivery.nudge(many, morning)).toBe(0);
    expect(world.chats.cards).toHaveLength(15);
  }, 20_000);

  it('what a decision owes keeps to the budget too, and goes when there is room', async () => {
    world.perMinute = 1;
    app = await world.start();
    await app.register.create(
      registration('a', {
        tell: [
          { kind: 'bel-eerst', to: joost.id },
          { kind: 'brief-versturen', to: joost.id },
        ],
      }),
    );
    await app.delivery.follow(morning, kenmerk);
    expect(world.chats.sends()).toBe(1);
    world.pass(minutes(2));
    await app.delivery.follow(morning);
    expect([world.chats.sends(), await statuses()]).toEqual([2, ['verzonden', 'verzonden']]);
  });
});

describe('the message of a day', () => {
  const day = (tells: readonly Nudge[]): Nudge => ({
    key: `dagstart/${joost.id}/2026-03-02`,
    kind: 'dagstart',
    to: joost.id,
    tells,
  });

  it('tells what it holds: none of it is told again', async () => {
    await start();
    await app.delivery.nudge([day([nudge(1), nudge(2)])], morning);
    expect(world.chats.sends()).toBe(1);
    expect(await app.delivery.untold([nudge(1), nudge(2), nudge(3)])).toEqual([nudge(3)]);
    const other = await world.start();
    expect(await other.delivery.untold([nudge(1), nudge(2)])).toEqual([]);
  });

  it('comes once: what arises later that day is told tomorrow', async () => {
    await start();
    await app.delivery.nudge([day([nudge(1)])], morning);
    await app.delivery.nudge([day([nudge(2)])], morning);
    world.pass(hours(2));
    await app.delivery.nudge([day([nudge(2)])], morning);
    expect(world.chats.sends()).toBe(1);
    expect(await app.delivery.untold([nudge(2)])).toEqual([nudge(2)]);
  });

  it('that could not be sent tells nothing', async () => {
    await start();
    world.chats.weather('never-arrived');
    await app.delivery.nudge([day([nudge(1)])], morning);
    expect(await app.delivery.untold([nudge(1)])).toEqual([nudge(1)]);
  });

  it('that lapsed before it was sent may be about something else by then', async () => {
    await start();
    const alone = { ...nudge(1), key: `dagstart/${joost.id}/2026-03-02`, tells: [nudge(1)] };
    world.showOnCard = () => undefined;
    await app.delivery.nudge([alone], morning);
    world.showOnCard = () => 'nog drie dagen';
    await app.delivery.nudge([day([nudge(2), nudge(3)])], morning);
    expect(world.chats.cards).toMatchObject([{ text: 'dag' }]);
    expect(await app.delivery.untold([nudge(2), nudge(3)])).toEqual([]);
  });
});
