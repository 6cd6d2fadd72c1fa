import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

const answersHealth = async (): Promise<boolean> => {
  const answer = await fetch(`${town.appOrigin}/healthz`).catch(() => undefined);
  return answer?.ok === true;
};

it('hears whom it does not know yet once it has read who works there', async () => {
  await town.stopApp();
  let read = () => {};
  const reading = new Promise<void>((resolve) => {
    read = resolve;
  });
  town.intercept = async (request) => {
    if (new URL(request.url).pathname === '/v1.0/users') await reading;
    return undefined;
  };
  const started = town.restartApp();
  while (!(await answersHealth())) await pause(20);
  const coordinator = personaOf(town, 'marijke.hofstra');
  const before = (await coordinator.messages()).length;

  const saying = coordinator.say('help');
  await pause(300);
  read();
  await started;
  expect((await saying).status).toBe(200);
  expect(JSON.stringify((await coordinator.messages()).slice(before))).toContain('mijn klachten');
}, 30_000);
