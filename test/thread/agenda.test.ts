import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgendaEntryView, AgendaView } from '../../src/contract/agenda.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
beforeAll(async () => {
  town = await startTown({ filled: true });
}, 120_000);
afterAll(() => town.close());

const coordinator = 'marijke.hofstra';
const agenda = async (alias: string, question = ''): Promise<AgendaView> => {
  const { status, body } = await personaOf(town, alias).api('GET', `/api/agenda${question}`);
  expect(status).toBe(200);
  return body as AgendaView;
};
const entriesOf = ({ days }: AgendaView): readonly AgendaEntryView[] =>
  days.flatMap(({ entries }) => entries);

describe('the calendar through the API', () => {
  it('opens on the month of today, in whole weeks', async () => {
    const view = await agenda(coordinator);
    expect(view).toMatchObject({ today: '2026-03-16', day: '2026-03-16', span: 'maand' });
    expect(view.days.at(0)).toMatchObject({ date: '2026-02-23', beside: true });
    expect(view.days.at(-1)).toMatchObject({ date: '2026-04-05', off: 'zondag' });
  });

  it('names holidays and days off by decree', async () => {
    const april = await agenda(coordinator, '?day=2026-04-06');
    const named = Object.fromEntries(april.days.map(({ date, off }) => [date, off]));
    expect(named['2026-04-06']).toBe('tweede-paasdag');
    expect(named['2026-04-27']).toBe('koningsdag');
    const may = await agenda(coordinator, '?day=2026-05-15&span=week');
    expect(may.days.find(({ date }) => date === '2026-05-15')?.off).toBe('koninklijk-besluit');
    expect(may.decreesUnknown).toBe(false);
    expect((await agenda(coordinator, '?day=2031-01-01')).decreesUnknown).toBe(true);
  });

  it('has the hearing of tomorrow at its time, for who handles it and who coordinates', async () => {
    const week = await agenda(coordinator, '?span=week');
    const tomorrow = week.days.find(({ date }) => date === '2026-03-17')?.entries ?? [];
    expect(tomorrow[0]).toMatchObject({ kind: 'hoorgesprek', time: '10:00', opens: 'dossier' });
    expect(week.days).toHaveLength(7);
  });

  it('says what is late, and whether it is his own', async () => {
    const all = entriesOf(await agenda(coordinator));
    const late = all.filter((one) => one.late);
    expect(late.length).toBeGreaterThan(0);
    expect(all.some(({ own }) => own)).toBe(true);
    expect(all.some(({ own }) => !own)).toBe(true);
  });

  /** @requirement K16 P4 */
  it('holds nothing of a person, and only what opens for whoever asks', async () => {
    const known = [
      ...['kind', 'time', 'sides', 'held', 'id', 'kenmerk', 'aanduiding', 'ask', 'own', 'late'],
      'opens',
    ];
    for (const alias of [coordinator, 'nadia.bouzidi', 'amina.warsame', 'joey.pinas']) {
      for (const question of ['', '?day=2026-04-20']) {
        for (const entry of entriesOf(await agenda(alias, question))) {
          expect(known).toEqual(expect.arrayContaining(Object.keys(entry)));
          if (entry.opens === 'gevraagd') continue;
          const page = entry.opens === 'dossier' ? '' : '/over-mij';
          const path = `/api/complaints/${entry.kenmerk}${page}`;
          expect((await personaOf(town, alias).api('GET', path)).status).toBe(200);
        }
      }
    }
  });

  it('shows the employee complained about when she is heard and when an answer comes', async () => {
    const [march, april] = await Promise.all([
      agenda('amina.warsame'),
      agenda('amina.warsame', '?day=2026-04-20'),
    ]);
    const all = [...entriesOf(march), ...entriesOf(april)];
    expect(all.length).toBeGreaterThan(0);
    expect(all.every(({ opens, own }) => opens === 'over-mij' && own)).toBe(true);
    expect(entriesOf(await agenda('joey.pinas'))).toEqual([]);
  });

  it.each(['?span=jaar', '?day=2026-02-30', '?day=gisteren', '?day=1066-10-14'])(
    'refuses %s',
    async (question) => {
      const { status } = await personaOf(town, coordinator).api('GET', `/api/agenda${question}`);
      expect(status).toBe(400);
    },
  );
});
