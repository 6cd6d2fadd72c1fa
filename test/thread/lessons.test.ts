import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
beforeAll(async () => {
  town = await startTown({ filled: true });
}, 120_000);
afterAll(() => town.close());

const lessonsOf = async (alias: string) => personaOf(town, alias).api('GET', '/api/lessons');

describe('lessons through the API', () => {
  it.each([
    ['coordinator', 'marijke.hofstra', 200],
    ['teamleider', 'nadia.bouzidi', 200],
    ['employee', 'chantal.wiersema', 403],
    ['support', 'lotte.veldkamp', 403],
  ])('%s', async (_, alias, status) => {
    expect((await lessonsOf(alias)).status).toBe(status);
  });

  /** @requirement E7 O66 */
  it('show in the example that not being called back comes back, and never a number of complaints', async () => {
    const { body } = await lessonsOf('marijke.hofstra');
    const themes = body.themes as readonly { category: string; band: string }[];
    expect(themes.map(({ category }) => category)).toContain('bereikbaarheid');
    for (const { band } of themes) expect(['enkele', 'vijf-of-meer']).toContain(band);
    expect(body.wentWell).toContainEqual({ what: 'opgelost', band: expect.any(String) });
  });

  it('lead to the dossier only who may open it', async () => {
    const all = (await lessonsOf('marijke.hofstra')).body.lessons as readonly {
      kenmerk?: string;
    }[];
    const own = (await lessonsOf('corine.wessels')).body.lessons as readonly { kenmerk?: string }[];
    expect(all.length).toBeGreaterThan(0);
    expect(all.every(({ kenmerk }) => kenmerk !== undefined)).toBe(true);
    expect(own.every(({ kenmerk }) => kenmerk === undefined)).toBe(true);
  });
});
