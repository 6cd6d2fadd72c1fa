import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { inTown } from './support/inTown.ts';

jest.setTimeout(60_000);
const handler = 'nadia.bouzidi';
let town: Town;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
});
afterAll(() => town.close());

/** Both sides are to be heard together on Thursday 19 March. */
const planned = async (form: 'samen' | 'schriftelijk'): Promise<Kenmerk> => {
  const here = inTown(town);
  const registered = await here.register(
    'lotte.veldkamp',
    registration(here.actor('chantal.wiersema').id),
  );
  if (!registered.ok) throw new Error('not registered');
  const kenmerk = registered.value.kenmerk as Kenmerk;
  const steps = [
    ['marijke.hofstra', 'toewijzen', { to: handler }],
    [handler, 'accepteren', {}],
    [handler, 'verteld', { on: '2026-03-16' }],
    [handler, 'afschrift', { on: '2026-03-16' }],
    [
      handler,
      'hoorgesprek-plannen',
      { sides: ['klager', 'beklaagde'], form, on: '2026-03-19', time: '10:00' },
    ],
  ] as const;
  for (const [who, step, input] of steps) {
    const outcome = await here.step(who, kenmerk, step, { input });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  }
  return kenmerk;
};

const lists = async () => {
  const here = inTown(town);
  const { mine, waiting } = await here.app.myWork(here.actor(handler));
  return {
    mine: mine.map(({ kenmerk }) => kenmerk),
    waiting: waiting.map(({ kenmerk }) => kenmerk),
  };
};

describe('a hearing on Mijn werk of who leads it', () => {
  it('waits until the working day before it, and lies with him from then on; one in writing does not', async () => {
    const talk = await planned('samen');
    const written = await planned('schriftelijk');
    await town.moveClock('2026-03-17T15:00:00Z');
    expect(await lists()).toEqual({ mine: [], waiting: [talk, written] });

    await town.moveClock('2026-03-18T09:00:00Z');
    expect(await lists()).toEqual({ mine: [talk], waiting: [written] });

    await town.moveClock('2026-03-19T08:00:00Z');
    expect(await lists()).toEqual({ mine: [talk], waiting: [written] });
  });
});
