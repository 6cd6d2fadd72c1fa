import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

const FEED = /^\/v1\.0\/users\/([^/]+)\/teamwork\/sendActivityNotification$/;

let town: Town;
const told: { readonly to: string; readonly line: Readonly<Record<string, unknown>> }[] = [];
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  town.intercept = async (request) => {
    const to = FEED.exec(new URL(request.url).pathname)?.[1];
    if (to !== undefined) {
      told.push({ to, line: (await request.clone().json()) as Record<string, unknown> });
    }
    return undefined;
  };
  const answer = await personaOf(town, 'daan.eggink').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(personaOf(town, 'chantal.wiersema').id),
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
}, 60_000);
afterAll(() => town.close());

const coordinator = () => personaOf(town, 'marijke.hofstra').id;

describe('the activity feed of Teams', () => {
  it('says nothing while nothing has its last day', async () => {
    await town.moveClock('2026-03-17T11:00:00+01:00');
    expect(told).toEqual([]);
  });

  it('tells the coordinator on the last day of the first call, once, and nothing of the complaint', async () => {
    await town.moveClock('2026-03-18T11:00:00+01:00');
    // Support is asked for the confirmation of receipt by the same day.
    const people = told.map(({ to }) => to);
    expect(people).toEqual([...new Set(people)]);
    expect(people).toEqual(
      expect.arrayContaining([coordinator(), personaOf(town, 'lotte.veldkamp').id]),
    );
    expect(people).not.toContain(personaOf(town, 'chantal.wiersema').id);
    const line = told.find(({ to }) => to === coordinator())?.line;
    expect(line).toEqual({
      topic: {
        source: 'text',
        value: 'Klachtwijzer',
        webUrl: expect.stringContaining(`/l/entity/${town.config.teamsAppId}/werk`),
      },
      activityType: 'laatsteDag',
      previewText: { content: 'Open Mijn werk om te zien wat vandaag af moet.' },
      templateParameters: [{ name: 'aantal', value: '1' }],
      teamsAppId: town.config.teamsAppId,
    });
    expect(JSON.stringify(line)).not.toContain('K-2026');
    expect(JSON.stringify(line).length).toBeLessThan(1_024);
    expect(town.log.filter((one) => one.includes('feed-not-told'))).toEqual([]);
  });

  it('is not told again that day, not by a later round and not by the app after a restart', async () => {
    const before = told.length;
    await town.moveClock('2026-03-18T13:00:00+01:00');
    await town.restartApp();
    await town.moveClock('2026-03-18T15:00:00+01:00');
    expect(told).toHaveLength(before);
  });

  it('leaves who is away in peace', async () => {
    const marijke = personaOf(town, 'marijke.hofstra');
    const again = await personaOf(town, 'daan.eggink').api('POST', '/api/complaints', {
      command: randomUUID(),
      input: registration(personaOf(town, 'chantal.wiersema').id, { received: '2026-03-18' }),
    });
    expect(again.status).toBe(201);
    const away = { command: randomUUID(), from: '2026-03-18', to: '2026-03-27' };
    expect((await marijke.api('POST', '/api/absences', away)).status).toBeLessThan(300);
    const before = told.length;
    await town.moveClock('2026-03-20T11:00:00+01:00');
    const later = told.slice(before).map(({ to }) => to);
    expect(later).not.toContain(coordinator());
    expect(later).toContain(personaOf(town, 'lotte.veldkamp').id);
  });
});
