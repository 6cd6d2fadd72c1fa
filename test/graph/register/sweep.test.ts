import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { sweepOutboxes } from '../../../src/graph/register/sweep.ts';
import { call, command, marit, morning, registration, tellJoost } from './support/complaint.ts';
import { hours, startWorld, type Instance, type World } from './support/world.ts';

const kenmerk = 'K-2026-0001' as Kenmerk;
const request = { id: command('p'), by: marit, kenmerk, time: morning };

describe('sweeping outboxes at night (protocol §1 "Cleaning")', () => {
  let world: World;
  let app: Instance;

  beforeEach(async () => {
    world = await startWorld();
    app = await world.start();
    await app.register.create(registration('a', { tell: [tellJoost] }));
  });
  afterEach(() => world.close());

  const row = async (): Promise<Readonly<Record<string, unknown>> | undefined> =>
    (await world.rows('Klachten'))[0]?.fields;

  it('empties the outbox of a complaint that was quiet for a day and touches nothing else', async () => {
    await app.delivery.follow(morning, kenmerk);
    const before = await row();
    world.pass(hours(24));

    expect(await sweepOutboxes(app.deps)).toBe(1);
    expect(await row()).toMatchObject({
      Uitgaand: '[]',
      Volgnummer: 1,
      Feiten: before?.['Feiten'],
    });
    expect(await sweepOutboxes(app.deps)).toBe(0);
  });

  it('leaves what this process has not seen copied', async () => {
    await app.delivery.follow(morning, kenmerk);
    world.pass(hours(24));
    const other = await world.start();

    expect(await sweepOutboxes(other.deps)).toBe(0);
    await other.delivery.follow(morning);
    expect(await sweepOutboxes(other.deps)).toBe(1);
  });

  it('leaves a complaint on which something happened less than a day ago', async () => {
    await app.delivery.follow(morning, kenmerk);
    world.pass(hours(23));
    await app.register.change(request, call('een'));
    await app.delivery.follow(morning, kenmerk);
    world.pass(hours(2));

    expect(await sweepOutboxes(app.deps)).toBe(0);
  });

  it('takes a row that moved meanwhile as "not now"', async () => {
    await app.delivery.follow(morning, kenmerk);
    world.pass(hours(24));
    const other = await world.start();
    await other.register.change(request, call('een'));

    expect(await sweepOutboxes(app.deps)).toBe(0);
    expect(JSON.parse(String((await row())?.['Uitgaand'])).length).toBe(2);
  });
});
