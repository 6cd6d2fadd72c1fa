import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierView } from '../../src/contract/dossierView.ts';
import type { ComplaintsView } from '../../src/contract/view.ts';
import type { SavedView } from '../../src/contract/views.ts';
import { changeViews } from '../../tabs/pages/all/changeViews.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf, type Persona } from '../support/townPeople.ts';
import { clientOf } from './support/clientOf.ts';

let town: Town;
let marijke: Persona;
beforeAll(async () => {
  town = await startTown({ filled: true });
  marijke = personaOf(town, 'marijke.hofstra');
}, 120_000);
afterAll(() => town.close());

const filter = { closed: false, nobody: true, sort: 'ontvangen' } as const;
const view = (id: string, name: string): SavedView => ({ id, name, filter });
const names = async (alias: string) => {
  const found = await clientOf(town, alias).views();
  return found.ok ? found.value.views.map(({ name }) => name) : found.failure.code;
};
const list = async (query: string): Promise<ComplaintsView> =>
  (await marijke.api('GET', `/api/complaints?${query}`)).body as ComplaintsView;
const numbers = async (query: string) =>
  (await list(query)).items.map(({ kenmerk }) => Number(kenmerk.slice(-4))).sort((a, b) => a - b);

describe('views of the list that a person names himself', () => {
  it('are there again for him, in the order he made them, and for nobody else', async () => {
    const api = clientOf(town, 'marijke.hofstra');
    await changeViews(api, (views) => [...views, view('a', 'Mijn ochtend')]);
    await changeViews(api, (views) => [...views, view('b', 'Zonder iemand')]);

    expect(await names('marijke.hofstra')).toEqual(['Mijn ochtend', 'Zonder iemand']);
    expect(await names('yusuf.demirtas')).toEqual([]);
  });

  it('get another name and go, and two windows lose nothing of each other', async () => {
    const api = clientOf(town, 'marijke.hofstra');
    const renamed = (views: readonly SavedView[]) =>
      views.map((one) => (one.id === 'a' ? { ...one, name: 'Elke ochtend' } : one));
    await Promise.all([
      changeViews(api, renamed),
      changeViews(api, (views) => views.filter(({ id }) => id !== 'b')),
    ]);
    expect(await names('marijke.hofstra')).toEqual(['Elke ochtend']);
  });

  it('are refused over what another window saved meanwhile', async () => {
    const answer = await marijke.api('PUT', '/api/views?seen=none', { views: [] });
    expect([answer.status, answer.body.code]).toEqual([409, 'superseded']);
  });

  it.each([
    ['without a name', [view('c', ' ')]],
    ['more than twenty', Array.from({ length: 21 }, (_, at) => view(String(at), 'Naam'))],
    ['with a filter that does not exist', [{ ...view('c', 'Naam'), filter: { wie: 'imran' } }]],
  ])('%s are not taken', async (_what, views) => {
    const answer = await marijke.api('PUT', '/api/views?seen=none', { views });
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-input']);
  });
});

describe('the list of all complaints', () => {
  it('shows those without a behandelaar that still wait for an answer', async () => {
    const { items } = await list('nobody=true');
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ behandelaar }) => behandelaar)).toEqual([]);
    expect(items.map(({ stage }) => stage)).not.toContain('te-bespreken');
    expect(await numbers('nobody=true&closed=true')).toEqual(await numbers('nobody=true'));
  });

  it('shows what runs out this week, by the term of the complaint and not by its next step', async () => {
    const registered = async (received: string): Promise<number> => {
      const input = registration(personaOf(town, 'chantal.wiersema').id, {
        received,
        happenedOn: received,
      });
      const command = randomUUID();
      const { body } = await marijke.api('POST', '/api/complaints', { command, input });
      return Number(String(body.kenmerk).slice(-4));
    };
    // Six weeks end on Thursday of this week, and on Thursday of the next.
    const [ends, goesOn] = [await registered('2026-02-05'), await registered('2026-02-12')];
    const due = await numbers('due=week');
    expect(due).toContain(ends);
    expect(due).not.toContain(goesOn);
    // New this morning: its call is for tomorrow, its term is not.
    expect(due).not.toContain(31);
  });

  /** @requirement O13 O38 */
  it('shows what is about one thing, open and closed, and nothing else', async () => {
    const every = (await list('closed=true')).items;
    const about = await list('closed=true&category=bejegening');
    const dossiers = await Promise.all(
      every.map(async ({ kenmerk }) => await marijke.api('GET', `/api/complaints/${kenmerk}`)),
    );
    const alike = dossiers.flatMap(({ body }) => {
      const { kenmerk, registration: kept } = body as unknown as DossierView;
      return kept.category === 'bejegening' ? [kenmerk] : [];
    });

    expect(every.length).toBeLessThan(50);
    expect(alike.length).toBeGreaterThan(2);
    expect(about.items.map(({ kenmerk }) => kenmerk).toSorted()).toEqual(alike.toSorted());
    expect(about.items.map(({ stage }) => stage)).toContain('afgesloten');
    expect((await marijke.api('GET', '/api/complaints?category=weer')).status).toBe(400);
  });

  it('says of which complaints who looks may choose another behandelaar', async () => {
    const { items } = await list('');
    const may = items.filter(({ mayReassign }) => mayReassign).map(({ stage }) => stage);
    expect(may).toContain('in-behandeling');
    expect(may).not.toContain('nazorg');
    const support = await personaOf(town, 'ineke.schuurman').api('GET', '/api/complaints');
    const shown = (support.body as ComplaintsView).items;
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ mayReassign }) => mayReassign)).toEqual([]);
  });
});
