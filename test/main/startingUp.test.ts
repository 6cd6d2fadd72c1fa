import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

const say = (text: string): Promise<Response> =>
  fetch(`${town.origin}/host/message`, {
    method: 'POST',
    headers: {
      origin: town.origin,
      'sec-fetch-site': 'same-origin',
      'x-host-session': town.tenant.hostSession,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ persona: 'marijke.hofstra', locale: 'nl-NL', text }),
  });

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
  const before = (await personaOf(town, 'marijke.hofstra').messages()).length;

  const saying = say('help');
  await pause(300);
  read();
  await started;
  expect((await saying).ok).toBe(true);
  const messages = await personaOf(town, 'marijke.hofstra').messages();
  expect(JSON.stringify(messages.slice(before))).toContain('mijn klachten');
}, 30_000);
