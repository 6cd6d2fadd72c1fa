import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

const coordinator = 'marijke.hofstra';
const accused = 'chantal.wiersema';

const tokenOf = async (alias: string): Promise<string> => {
  const person = town.tenant.directory.byAlias(alias);
  if (!person) throw new Error(`No such persona: ${alias}`);
  return town.tenant.issuer.userToken(person);
};

/** What somebody hears, through the same door as the tab; `text` grows while he listens. */
const listen = async (alias: string) => {
  const stop = new AbortController();
  const answer = await fetch(`${town.origin}/api/stream`, {
    headers: { authorization: `Bearer ${await tokenOf(alias)}` },
    signal: stop.signal,
  });
  const heard = { text: '', ended: false, stop: () => stop.abort(), status: answer.status };
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async (): Promise<void> => {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) return;
      heard.text += value;
    }
  };
  void read()
    .catch(() => undefined)
    .finally(() => {
      heard.ended = true;
    });
  return heard;
};

const until = async (holds: () => boolean, ms = 10_000): Promise<boolean> => {
  const last = Date.now() + ms;
  while (!holds() && Date.now() < last) await new Promise((resolve) => setTimeout(resolve, 20));
  return holds();
};

const registered = async (): Promise<string> => {
  const { body } = await personaOf(town, 'lotte.veldkamp').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(personaOf(town, accused).id),
  });
  return String(body.kenmerk);
};

describe('the stream of changes', () => {
  it('is for who has a token', async () => {
    const answer = await fetch(`${town.origin}/api/stream`);
    expect(answer.status).toBe(401);
  });

  it('tells who may open a complaint within seconds that it changed, and nobody else', async () => {
    const hers = await listen(coordinator);
    const his = await listen(accused);
    await registered();
    expect(await until(() => hers.text.includes('changed'))).toBe(true);
    // What is told says nothing about what changed.
    expect(hers.text).not.toMatch(/K-\d/);
    expect(his.text).not.toContain('changed');
    hers.stop();
    his.stop();
  });

  it('tells who lost it as well: it must leave his screen', async () => {
    const kenmerk = await registered();
    const chosen = personaOf(town, 'nadia.bouzidi');
    const coordinating = personaOf(town, coordinator);
    await coordinating.step(kenmerk, 'toewijzen', { to: chosen.id, reason: 'Kent de zaak.' });
    const hers = await listen('nadia.bouzidi');
    await coordinating.step(kenmerk, 'toewijzing-ongedaan');
    expect(await until(() => hers.text.includes('changed'))).toBe(true);
    hers.stop();
  });

  it('ends when the app stops, which does not wait for it', async () => {
    const hers = await listen(coordinator);
    const started = Date.now();
    await town.restartApp();
    expect(await until(() => hers.ended)).toBe(true);
    expect(Date.now() - started).toBeLessThan(10_000);
  }, 20_000);
});
