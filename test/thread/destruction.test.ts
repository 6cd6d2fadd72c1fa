import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
let today = '2026-03-16T08:00:00Z';
const coordinator = 'marijke.hofstra';

beforeAll(async () => {
  town = await startTown({
    startsAt: new Date(today),
    config: { retentionYears: 5 },
  });
  // Years go by at once, without the rounds of every day in them.
  town.intercept = (request) =>
    Promise.resolve(
      request.method === 'GET' && new URL(request.url).pathname === '/clock'
        ? Response.json({ now: today })
        : undefined,
    );
}, 60_000);
afterAll(() => town.close());

const destroy = (alias: string, kenmerk: string, body: object = {}) =>
  personaOf(town, alias).api('POST', `/api/complaints/${kenmerk}/destruction`, {
    command: randomUUID(),
    seen: 3,
    declaration: 'Verklaring 2031-04',
    ...body,
  });
const proposals = async (alias: string): Promise<unknown> =>
  (await personaOf(town, alias).api('GET', '/api/retention')).body;

describe('destroying a file, through the API', () => {
  it('is proposed when its term is over, done by the klachtencoördinator, and leaves nothing to be seen', async () => {
    const marijke = personaOf(town, coordinator);
    const accused = personaOf(town, 'chantal.wiersema').id;
    const input = registration(accused);
    const registered = await marijke.api('POST', '/api/complaints', {
      command: randomUUID(),
      input,
    });
    const kenmerk = String(registered.body.kenmerk);
    const letter = { letterId: 'b1', how: 'post' };
    const sent = await personaOf(town, 'lotte.veldkamp').step(kenmerk, 'brief-verstuurd', letter);
    expect(sent.status).toBe(200);
    const talk = { with: 'klager', how: 'telefoon', purpose: 'eerste-gesprek', on: '2026-03-16' };
    await marijke.step(kenmerk, 'gesprek-vastleggen', talk);
    const how = {
      agreed: 'Het hek gaat weer op tijd open.',
      askedBy: marijke.id,
      askedOn: '2026-03-16',
      letterWanted: false,
    };
    const settled = await marijke.step(kenmerk, 'opgelost-en-tevreden', how);
    expect(settled.body).toMatchObject({ kenmerk });

    today = '2031-03-16T08:00:00Z';
    expect(await proposals(coordinator)).toEqual([]);
    const early = await destroy(coordinator, kenmerk);
    expect(early.status).toBe(422);

    const discussed = await marijke.step(kenmerk, 'besproken');
    expect(discussed.status).toBe(200);
    expect((await destroy(coordinator, kenmerk)).body).toMatchObject({
      code: 'retention-runs',
      params: { until: '2036-03-16' },
    });
    today = '2036-03-17T08:00:00Z';
    expect(await proposals(coordinator)).toEqual([{ kenmerk, keptUntil: '2036-03-16' }]);
    expect(await proposals('chantal.wiersema')).toEqual([]);

    for (const other of ['chantal.wiersema', 'imran.baksh'])
      expect((await destroy(other, kenmerk)).status).toBe(404);
    expect((await destroy('ineke.schuurman', kenmerk)).body).toMatchObject({
      code: 'not-permitted',
    });
    expect((await destroy(coordinator, kenmerk, { declaration: ' ' })).status).toBe(400);

    const gone = await destroy(coordinator, kenmerk);
    expect([gone.status, gone.body]).toEqual([
      200,
      { kenmerk, destroyedOn: '2036-03-17', left: [] },
    ]);
    expect((await marijke.api('GET', `/api/complaints/${kenmerk}`)).status).toBe(404);
    expect(JSON.stringify((await marijke.api('GET', '/api/complaints')).body)).not.toContain(
      kenmerk,
    );
    expect(await proposals(coordinator)).toEqual([]);
  }, 30_000);
});
