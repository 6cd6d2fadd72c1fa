import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf, type Persona } from '../support/townPeople.ts';

let town: Town;
const person = (alias: string): Persona => personaOf(town, alias);

const coordinator = 'marijke.hofstra';
const substitute = 'yusuf.demirtas';
const accused = 'chantal.wiersema';

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  for (let one = 0; one < 6; one += 1) await register(accused);
}, 60_000);
afterAll(() => town.close());

const register = async (about: string, change: Record<string, unknown> = {}): Promise<void> => {
  const input = registration(person(about).id, change);
  const body = { command: randomUUID(), input };
  const answer = await person('daan.eggink').api('POST', '/api/complaints', body);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
};
const figuresOf = async (alias: string, question = '') =>
  person(alias).api('GET', `/api/figures${question}`);

describe('figures through the API', () => {
  /** @requirement O65 K16 */
  it.each([
    ['coordinator', coordinator, 200, undefined],
    ['substitute', substitute, 200, undefined],
    ['gemeentesecretaris', 'corine.wessels', 200, undefined],
    ['wethouder', 'soraya.ramdin', 200, undefined],
    ['teamleider: of the own team', 'nadia.bouzidi', 200, ['Publiekszaken']],
    ['employee complained about', accused, 403, undefined],
    ['who registered it', 'daan.eggink', 403, undefined],
    ['support', 'lotte.veldkamp', 403, undefined],
  ])('%s', async (_, alias, status, scope) => {
    const answer = await figuresOf(alias);
    expect(answer.status).toBe(status);
    expect(answer.body.scope).toEqual(scope);
    const me = await person(alias).api('GET', '/api/me');
    expect(me.body.maySeeFigures).toBe(status === 200);
  });

  /** @requirement O13 E7 */
  it('count what came in, by channel, nature and team, and say what is open', async () => {
    const { body } = await figuresOf(coordinator);
    expect(body).toMatchObject({
      year: 2026,
      procedure: 'emmen',
      totals: { received: 6, closed: 0 },
      open: { before: 0, after: 6 },
      years: [{ year: 2026, received: 6, closed: 0 }],
    });
    const rows = (of: string) =>
      body.tables.find((table: { of: string }) => table.of === of).rows as unknown;
    expect(rows('categorie')).toEqual([{ values: [expect.any(String)], count: 6 }]);
    expect(rows('tijdigheid')).toEqual([]);
  });

  it('do not count for the coordinator what is about her: it is not there for her', async () => {
    await register(coordinator, { aanduiding: 'over de coördinator' });
    expect((await figuresOf(coordinator)).body.totals.received).toBe(6);
    expect((await figuresOf(substitute)).body.totals.received).toBe(7);
  });

  it('show the year where a part is asked for that has too few', async () => {
    const { body } = await figuresOf(coordinator, '?part=k1');
    expect([body.part, body.quarters, body.totals.received]).toEqual([undefined, [], 6]);
    expect((await figuresOf(coordinator, '?year=2019')).body.totals).toEqual({
      received: 0,
      closed: 0,
    });
    expect((await figuresOf(coordinator, '?part=alles')).status).toBe(400);
  });

  it('name nobody', async () => {
    const { body } = await figuresOf(substitute);
    const text = JSON.stringify(body);
    for (const alias of [coordinator, accused]) expect(text).not.toContain(person(alias).id);
    expect(text).not.toContain('K-2026');
  });
});
