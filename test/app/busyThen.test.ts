import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { busyQuestion } from '../../src/contract/busy.ts';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { inTown, type Who } from './support/inTown.ts';

const teamleider = 'nadia.bouzidi';
const accused = 'chantal.wiersema';
const moment = { on: '2026-03-19', time: '10:00' };
let town: Town;
let here: ReturnType<typeof inTown>;
let kenmerk: Kenmerk;

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  here = inTown(town);
  const registered = await here.register('lotte.veldkamp', registration(here.actor(accused).id));
  kenmerk = (registered.ok ? registered.value.kenmerk : '') as Kenmerk;
  const on = '2026-03-16';
  await here.step('marijke.hofstra', kenmerk, 'toewijzen', { input: { to: teamleider } });
  await here.step(teamleider, kenmerk, 'accepteren');
  await here.step(teamleider, kenmerk, 'verteld', { input: { on } });
  await here.step(teamleider, kenmerk, 'afschrift', { input: { on } });
  const plan = { ...moment, sides: ['beklaagde'], form: 'apart' };
  await here.step(teamleider, kenmerk, 'hoorgesprek-plannen', { input: plan });
}, 60_000);
afterAll(() => town.close());

const ask = (who: Who, more: Readonly<Record<string, string>> = {}) =>
  here.app.busyThen(here.actor(who), kenmerk, busyQuestion.parse({ ...moment, ...more }));

describe('who is busy at the moment of a hearing to be planned', () => {
  it('is told to who may plan it: whoever comes and has something else, by name alone', async () => {
    const both = await ask(teamleider, { sides: 'klager,beklaagde' });
    expect(both).toEqual({
      ok: true,
      value: {
        busy: [
          { id: here.actor(teamleider).id, name: 'Nadia Bouzidi' },
          { id: here.actor(accused).id, name: 'Chantal Wiersema' },
        ],
      },
    });
    const alone = await ask(teamleider, { sides: 'klager' });
    expect(alone.ok && alone.value.busy).toHaveLength(1);
    expect(await ask(teamleider, { time: '15:00', sides: 'beklaagde' })).toEqual({
      ok: true,
      value: { busy: [] },
    });
  });

  it('is told of a hearing that is moved, where the hearing itself keeps nobody busy', async () => {
    expect(await ask(teamleider, { hearing: 'h1', time: '10:30' })).toMatchObject({
      value: { busy: [] },
    });
    const second = { on: '2026-03-19', time: '14:00', sides: ['klager'], form: 'apart' };
    await here.step(teamleider, kenmerk, 'hoorgesprek-plannen', { input: second });
    const there = await ask(teamleider, { hearing: 'h1', time: '14:00' });
    expect(there.ok && there.value.busy.map(({ name }) => name)).toEqual(['Nadia Bouzidi']);
    expect(await ask('marijke.hofstra', { hearing: 'h1' })).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
  });

  it('is told to nobody else', async () => {
    expect(await ask('marijke.hofstra')).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await ask(accused)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await ask('daan.eggink')).toMatchObject({ refusal: { code: 'not-found' } });
  });
});
