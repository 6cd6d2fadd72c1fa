import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf } from '../support/townPeople.ts';

let town: Town;
let kenmerk: string;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  const answer = await personaOf(town, 'lotte.veldkamp').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(personaOf(town, 'chantal.wiersema').id),
  });
  kenmerk = String(answer.body.kenmerk);
}, 60_000);
afterAll(() => town.close());

describe('while SharePoint does not answer', () => {
  it('says so in the tab, with 503 and when to ask again, and shows nothing', async () => {
    town.tenant.graph.faults.plan({ kind: 'unavailable', times: 50, retryAfterSeconds: 60 });
    const answer = await personaOf(town, 'marijke.hofstra').api(
      'GET',
      `/api/complaints/${kenmerk}`,
    );
    town.tenant.graph.faults.clear();

    expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } });
  }, 30_000);

  it('says so on the card, and the press works once when it answers again', async () => {
    const marijke = personaOf(town, 'marijke.hofstra');
    const card = await marijke.card(kenmerk);
    if (card === undefined) throw new Error('no card');
    const missed = buttonOf(card.card, 'niet-bereikt');
    town.tenant.graph.faults.plan({ kind: 'unavailable', times: 50, retryAfterSeconds: 60 });
    const refused = await marijke.press(card.message, missed);
    town.tenant.graph.faults.clear();
    await marijke.press(card.message, missed);
    await marijke.press(card.message, missed);

    expect(JSON.stringify(refused.body)).toContain('weten nog niet');
    const dossier = await marijke.api('GET', `/api/complaints/${kenmerk}`);
    expect(dossier.body.facts.contacts).toHaveLength(1);
  }, 60_000);
});
