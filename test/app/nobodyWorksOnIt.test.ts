import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoDate } from '../../src/domain/calendar/isoDate.ts';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { inTown } from './support/inTown.ts';

let town: Town;
let here: ReturnType<typeof inTown>;

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  here = inTown(town);
}, 60_000);
afterAll(() => town.close());

const coordinator = 'marijke.hofstra';
const teamleider = 'nadia.bouzidi';

const registered = async (): Promise<Kenmerk> => {
  const accused = here.actor('chantal.wiersema').id;
  const answer = await here.register('lotte.veldkamp', registration(accused));
  if (!answer.ok) throw new Error(`not registered: ${answer.refusal.code}`, { cause: answer });
  return answer.value.kenmerk as Kenmerk;
};

describe('what nobody works on, because who has it is away', () => {
  it('stands above a first call in the list of the coordinator', async () => {
    const call = await registered();
    const lying = await registered();
    await here.step(coordinator, lying, 'toewijzen', { input: { to: teamleider } });
    await here.step(teamleider, lying, 'accepteren', { input: {} });
    const { organisation } = town.served().composition.store;
    const { id } = here.actor(teamleider);
    await organisation.setAbsence({ person: id, from: isoDate('2026-03-17') }, id);
    await town.moveClock('2026-03-17T08:00:00Z');

    const card = await here.app.sentCard({
      ...{ kind: 'dagstart', kenmerk: lying, language: 'nl' },
      person: here.actor(coordinator).id,
    });
    const lines = card?.lines ?? [];
    const placeOf = (kenmerk: Kenmerk) => lines.findIndex((line) => line.kenmerk === kenmerk);
    expect(lines[placeOf(lying)]?.why).toBe('afwezig');
    expect(placeOf(call)).toBeGreaterThan(placeOf(lying));
  });
});
