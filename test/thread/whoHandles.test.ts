import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

const asks = (alias: string) => personaOf(town, alias).api('GET', '/api/who-handles');

describe('who handles complaints', () => {
  /** @requirement O63 */
  it('can be found by everybody: coordinators, support and the vertrouwenspersoon, with their number', async () => {
    const { status, body } = await asks('joey.pinas');
    expect(status).toBe(200);
    const { marijke, yusuf } = {
      marijke: personaOf(town, 'marijke.hofstra'),
      yusuf: personaOf(town, 'yusuf.demirtas'),
    };
    expect(body.people).toContainEqual({
      office: 'klachtencoordinator',
      person: expect.objectContaining({ id: marijke.id, name: marijke.name }),
    });
    expect(body.people).toContainEqual({
      office: 'plv-klachtencoordinator',
      person: expect.objectContaining({ id: yusuf.id }),
    });
  });

  /** @requirement O63 */
  it('says department by department whom a complaint about it goes to, and where there is nobody', async () => {
    const { teams } = (await asks('joey.pinas')).body;
    const nadia = personaOf(town, 'nadia.bouzidi');
    expect(teams).toContainEqual({
      team: 'Publiekszaken',
      people: [expect.objectContaining({ id: nadia.id, name: nadia.name })],
    });
  });

  it('is the same for everybody, so that a channel can show it', async () => {
    const answers = await Promise.all(
      ['joey.pinas', 'marijke.hofstra', 'soraya.ramdin', 'chantal.wiersema'].map(asks),
    );
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
  });
});
