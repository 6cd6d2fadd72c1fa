import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';
import { startWalk, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  walk = await startWalk(town, 'open-form');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

it('a form that somebody opened on a card stays open when a slow refresh says nothing new', async () => {
  const accused = personaOf(town, 'chantal.wiersema');
  const answer = await personaOf(town, 'daan.eggink').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(accused.id),
  });
  const kenmerk = String(answer.body.kenmerk);
  let refreshed = 0;
  town.intercept = async (request) => {
    if (!request.url.includes('/host/invoke')) return undefined;
    if (!(await request.clone().text()).includes('"automatic"')) return undefined;
    await sleep(2_000);
    refreshed += 1;
    return undefined;
  };

  await walk.open('marijke.hofstra');
  await walk.card(kenmerk).getByRole('button', { name: 'Gesprek vastleggen' }).click();
  const note = walk.card(kenmerk).locator('textarea:visible').first();
  await note.fill('Mevrouw wil een vaste beller.');
  while (refreshed === 0) await sleep(100);
  await sleep(1_000);
  expect(await note.inputValue()).toBe('Mevrouw wil een vaste beller.');
});
