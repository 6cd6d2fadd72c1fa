import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { startTown, type Town } from '../support/town.ts';
import { registration } from '../support/sampleForms.ts';
import { inTown } from './support/inTown.ts';

let town: Town;
let here: ReturnType<typeof inTown>;

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  here = inTown(town);
}, 60_000);
afterAll(() => town.close());

const absent = (): readonly unknown[] => {
  const { id } = here.actor('nadia.bouzidi');
  const { organisation } = town.served().composition.store;
  return organisation.absences().filter(({ person }) => person === id);
};

describe('who declines because he is away', () => {
  it('is away from the day on which he said so; his press repeated days later says nothing new', async () => {
    const accused = here.actor('chantal.wiersema').id;
    const registered = await here.register('lotte.veldkamp', registration(accused));
    const kenmerk = (registered.ok ? registered.value.kenmerk : '') as Kenmerk;
    await here.step('marijke.hofstra', kenmerk, 'toewijzen', { input: { to: 'nadia.bouzidi' } });
    const press = { input: { code: 'afwezig', until: '2026-03-27' }, id: here.fresh() };

    const declined = await here.step('nadia.bouzidi', kenmerk, 'weigeren', press);
    expect(declined.ok).toBe(true);
    const away = { person: here.actor('nadia.bouzidi').id, from: '2026-03-16', to: '2026-03-27' };
    expect(absent()).toEqual([away]);

    await town.moveClock('2026-03-18T09:00:00Z');
    const again = await here.step('nadia.bouzidi', kenmerk, 'weigeren', press);
    expect(again.ok && again.value.repeated).toBe(true);
    expect(absent()).toEqual([away]);
  });
});
