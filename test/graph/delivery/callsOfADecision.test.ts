import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import type { OwedNotice } from '../../../src/domain/complaint/notice.ts';
import {
  call,
  command,
  fenna,
  joost,
  marit,
  morning,
  registration,
} from '../register/support/complaint.ts';
import { startWorld, type Instance, type World } from '../register/support/world.ts';

const kenmerk = 'K-2026-0001' as Kenmerk;
const press = (name: string) => ({ id: command(name), by: marit, kenmerk, time: morning });

describe('what a decision costs of Graph (protocol §1, §3)', () => {
  let world: World;
  let app: Instance;

  beforeEach(async () => {
    world = await startWorld();
    app = await world.start();
    await app.register.create(registration('a'));
    await app.delivery.follow(morning, kenmerk);
    await app.delivery.refresh(kenmerk, morning);
    await app.sync();
  });
  afterEach(() => world.close());

  const tell = (...to: readonly { readonly id: string }[]): readonly OwedNotice[] =>
    to.map(({ id }) => ({ kind: 'wil-jij-behandelen', to: id }) as OwedNotice);

  const decide = async (name: string, owed: readonly OwedNotice[]) => {
    const calls = app.network.calls.length;
    const { length } = world.local.log;
    await app.register.change(press(name), call(name, owed));
    await app.delivery.follow(morning, kenmerk);
    await app.delivery.refresh(kenmerk, morning);
    const ru = world.local.log.slice(length).reduce((sum, entry) => sum + entry.ru, 0);
    return { calls: app.network.calls.length - calls, ru };
  };

  it('is four calls and eleven units with one notice: look, write, copy, mark', async () => {
    expect(await decide('p', tell(joost))).toEqual({ calls: 4, ru: 11 });
    expect(world.chats.cards).toHaveLength(1);
  });

  it('is four units more for each further notice', async () => {
    expect(await decide('p', tell(joost, fenna))).toEqual({ calls: 5, ru: 15 });
    expect(world.chats.cards).toHaveLength(2);
  });

  it('asks for the earlier cards once in the life of a process, and follows them from then on', async () => {
    await decide('p', tell(joost));
    const other = await world.start();
    const asked = (): number =>
      other.network.calls.filter(
        ({ method, path }) =>
          method === 'GET' && path.endsWith(`${world.local.listIds.Berichten}/items`),
      ).length;
    world.showOnCard = (complaint) => `stand ${complaint.volgnummer}`;
    await other.delivery.refresh(kenmerk, morning);
    expect(asked()).toBe(1);

    await app.register.change(press('q'), call('q', tell(fenna)));
    await app.delivery.follow(morning, kenmerk);
    await other.sync();
    await other.register.change(press('r'), call('r'));
    await other.delivery.refresh(kenmerk, morning);
    expect(asked()).toBe(1);
    expect(world.chats.cards).toMatchObject([{ text: 'stand 4' }, { text: 'stand 4' }]);
  });

  it('of nobody told is three calls and seven units', async () => {
    expect(await decide('p', [])).toEqual({ calls: 3, ru: 7 });
  });
});
