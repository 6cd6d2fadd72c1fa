import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { startTown, type Town } from '../support/town.ts';
import { registration } from '../support/sampleForms.ts';
import { inTown } from './support/inTown.ts';

let town: Town;
let kenmerk: Kenmerk;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

interface Shown {
  readonly subject: string;
  readonly isCancelled: boolean;
  readonly isOrganizer: boolean;
  readonly [more: string]: unknown;
}
const calendarOf = async (alias: string): Promise<readonly Shown[]> => {
  const { graph } = town.served().composition.store;
  const path = `/users/${inTown(town).actor(alias).id}/events?$top=100`;
  const answer = await graph.send({ method: 'GET', path });
  return (answer as unknown as { body: { value: Shown[] } }).body.value;
};
const step = async (
  who: string,
  code: Parameters<ReturnType<typeof inTown>['step']>[2],
  input = {},
) => {
  const outcome = await inTown(town).step(who, kenmerk, code, { input });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
};
const plan = {
  sides: ['klager', 'beklaagde'],
  form: 'teams',
  on: '2026-03-24',
  time: '10:00',
  place: 'Gemeentehuis, kamer 1.14',
};

/** From the press to the calendar of the local Microsoft 365, through the real adapters. */
describe('a hearing in the calendars of colleagues', () => {
  it('stands there as soon as it is planned, with nothing in it of who complains', async () => {
    const { register } = inTown(town);
    const registered = await register(
      'lotte.veldkamp',
      registration(inTown(town).actor('chantal.wiersema').id),
    );
    if (!registered.ok) throw new Error('not registered');
    kenmerk = registered.value.kenmerk as Kenmerk;
    await step('marijke.hofstra', 'toewijzen', { to: 'anouk.terhorst', reason: 'Heeft tijd.' });
    await step('anouk.terhorst', 'accepteren');
    await step('anouk.terhorst', 'verteld', { on: '2026-03-16' });
    await step('anouk.terhorst', 'afschrift', { on: '2026-03-16' });
    await step('anouk.terhorst', 'hoorgesprek-plannen', plan);

    const own = await calendarOf('anouk.terhorst');
    expect(own).toMatchObject([
      { subject: expect.stringContaining(`Hoorgesprek ${kenmerk} · `), isOnlineMeeting: true },
    ]);
    expect(await calendarOf('chantal.wiersema')).toMatchObject([{ isOrganizer: false }]);
    const opened = await inTown(town).app.dossier(inTown(town).actor('anouk.terhorst'), kenmerk);
    expect(opened).toMatchObject({
      value: { meetingLinks: { h1: expect.stringMatching(/^https:/) } },
    });
    const { klager } = registration('');
    const written = JSON.stringify([own, await calendarOf('chantal.wiersema')]);
    expect(written).not.toContain(klager.name);
    // A place is typed, and may be somebody's home.
    expect(written).not.toContain(plan.place);
    for (const reach of Object.values(klager.contact)) expect(written).not.toContain(reach);
  });

  it('is made once by all rounds together, also when the app could not reach the calendar first', async () => {
    const { app } = inTown(town);
    await app.round();
    await app.round();
    expect(await calendarOf('anouk.terhorst')).toHaveLength(1);
  });

  it('moves with the hearing, in the same appointment', async () => {
    const [before] = await calendarOf('anouk.terhorst');
    const to = { hearingId: 'h1', on: '2026-03-25', time: '14:00', place: 'Kamer 2' };
    await step('anouk.terhorst', 'hoorgesprek-verzetten', to);
    expect(await calendarOf('anouk.terhorst')).toMatchObject([
      {
        id: before?.['id'],
        start: { dateTime: '2026-03-25T13:00:00.0000000' },
        isOnlineMeeting: true,
      },
    ]);
    expect(await calendarOf('chantal.wiersema')).toMatchObject([
      { start: { dateTime: '2026-03-25T13:00:00.0000000' }, isCancelled: false },
    ]);
  });

  it('goes when it is cancelled', async () => {
    await step('anouk.terhorst', 'hoorgesprek-afzeggen', { hearingId: 'h1' });
    expect(await calendarOf('anouk.terhorst')).toEqual([]);
    expect(await calendarOf('chantal.wiersema')).toMatchObject([{ isCancelled: true }]);
  });

  it('fails no step when the calendar does not answer; the next round makes it', async () => {
    town.tenant.graph.faults.plan({
      kind: 'unavailable',
      method: 'POST',
      path: '/events',
      times: 1,
    });
    await step('anouk.terhorst', 'hoorgesprek-plannen', { ...plan, form: 'samen' });
    expect(await calendarOf('anouk.terhorst')).toEqual([]);
    await inTown(town).app.round();
    expect(await calendarOf('anouk.terhorst')).toHaveLength(1);
  });
});
