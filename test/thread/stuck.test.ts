import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierView } from '../../src/contract/dossierView.ts';
import type { MyWorkView } from '../../src/contract/pageViews.ts';
import type { Kenmerk, PersonId } from '../../src/domain/complaint/kenmerk.ts';
import { registered } from '../support/registered.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

const coordinator = 'marijke.hofstra';
const substitute = 'yusuf.demirtas';
const asked = 'nadia.bouzidi';

const FEED = /^\/v1\.0\/users\/([^/]+)\/teamwork\/sendActivityNotification$/;

let town: Town;
let kenmerk: string;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  kenmerk = await registered(town);
  const { id } = personaOf(town, asked);
  await personaOf(town, coordinator).step(kenmerk, 'toewijzen', { to: id });
  // Six working days without an answer.
  await town.moveClock('2026-03-24T08:00:00Z');
}, 120_000);
afterAll(() => town.close());

const workOf = async (who: string): Promise<MyWorkView> =>
  (await personaOf(town, who).api('GET', '/api/work')).body;
const mineOf = async (who: string) =>
  (await workOf(who)).mine.map(({ kenmerk: one, ask, primary }) => [one, ask, primary]);
const dossierOf = async (who: string): Promise<DossierView> =>
  (await personaOf(town, who).api('GET', `/api/complaints/${kenmerk}`)).body;
const morningOf = async (who: string): Promise<string> => {
  const all = await personaOf(town, who).messages();
  const found = all.findLast(({ activity }) => String(activity['summary']).startsWith('Goede'));
  return JSON.stringify(found?.activity['attachments']);
};

describe('a complaint that nobody works on', () => {
  it('stands in the work of both coordinators, and in that of who was asked as before', async () => {
    for (const who of [coordinator, substitute])
      expect(await mineOf(who)).toEqual([[kenmerk, 'kies-ander', 'toewijzen']]);
    expect(await mineOf(asked)).toEqual([[kenmerk, 'wacht-op-acceptatie', 'accepteren']]);
  });

  it('asks them in the dossier to choose somebody else, and who was asked for his answer', async () => {
    const view = await dossierOf(coordinator);
    expect(view.ask).toBe('kies-ander');
    expect(view.waitingFor).toBeUndefined();
    expect(view.awaits).toMatchObject({
      ...{ ask: 'wacht-op-acceptatie', waitingFor: { name: 'Nadia Bouzidi' } },
    });
    expect(view.permitted).toContain('toewijzen');
    const his = await dossierOf(asked);
    expect(his).toMatchObject({ ask: 'wacht-op-acceptatie' });
    expect(his.awaits).toBeUndefined();
  });

  it('says in their message of the day whom it waits for, with somebody else as its answer', async () => {
    const morning = await morningOf(coordinator);
    expect(morning).toContain('Wacht op Nadia Bouzidi');
    expect(morning).toContain('Andere behandelaar');
    expect(morning).not.toContain('Kies een andere behandelaar');
  });

  it('is over for both once one of them chose', async () => {
    const to = personaOf(town, 'erik.haverkate').id;
    const input = { to, reason: 'Er komt geen antwoord.' };
    const done = await personaOf(town, substitute).step(kenmerk, 'toewijzen', input);
    expect(done.status).toBe(200);
    expect(await mineOf(coordinator)).toEqual([]);
    expect((await dossierOf(coordinator)).ask).toBe('wacht-op-acceptatie');
  });

  it('must be extended in the last five days, with its button also once she called', async () => {
    const { terms } = await dossierOf(coordinator);
    const last = terms.find(({ code }) => code === 'afdoening')?.left?.date;
    expect(last).toBe('2026-04-24');
    for (const { id: letterId, sent } of (await dossierOf(coordinator)).letters)
      if (!sent) {
        const input = { letterId, how: 'e-mail' };
        await personaOf(town, 'lotte.veldkamp').step(kenmerk, 'brief-verstuurd', input);
      }
    await town.moveClock('2026-04-22T08:00:00Z');
    expect((await mineOf(coordinator)).at(-1)).toEqual([
      ...[kenmerk, 'verleng-termijn', 'termijn-verlengen'],
    ]);
    await personaOf(town, coordinator).step(kenmerk, 'gesprek-vastleggen', {
      ...{ with: 'team', how: 'telefoon', purpose: 'anders', on: '2026-04-22' },
      note: 'Morgen is het klaar.',
    });
    const now = await town.served().composition.app.sentCard({
      ...({ kind: 'dagstart', language: 'nl' } as const),
      ...{ kenmerk: kenmerk as Kenmerk, person: personaOf(town, coordinator).id as PersonId },
    });
    expect(now?.lines?.find((line) => line.kenmerk === kenmerk)).toMatchObject({
      ...{ ask: 'verleng-termijn', answer: { buttons: ['termijn-verlengen'] } },
    });
  });

  it('rings for both of them on the last day', async () => {
    const rung: string[] = [];
    town.intercept = (request) => {
      const to = FEED.exec(new URL(request.url).pathname)?.[1];
      if (to !== undefined) rung.push(to);
      return Promise.resolve(undefined);
    };
    await town.moveClock('2026-04-24T08:00:00Z');
    const both = [coordinator, substitute].map((who) => personaOf(town, who).id);
    expect(rung).toEqual(expect.arrayContaining(both));
  });
});
