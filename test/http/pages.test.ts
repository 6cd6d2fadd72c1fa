import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

/** Pages of the tab that are about no complaint, by what they load. */
const pages = {
  'mijn werk': '/api/work',
  'eigen registraties': '/api/registrations',
  'over mij': '/api/about-me',
  afwezig: '/api/absences',
  agenda: '/api/agenda',
  'wie behandelt': '/api/who-handles',
  'alle klachten': '/api/complaints',
  cijfers: '/api/figures',
  leren: '/api/lessons',
  zelfcontrole: '/api/self-check',
  inrichting: '/api/settings',
} as const;
type PageName = keyof typeof pages;

/** Everybody of the organisation has these. */
const own: readonly PageName[] = [
  ...(['mijn werk', 'eigen registraties', 'over mij', 'afwezig', 'agenda'] as const),
  'wie behandelt',
];
const figures: readonly PageName[] = ['cijfers', 'leren'];
const setUp: readonly PageName[] = ['zelfcontrole', 'inrichting'];

/** @requirement P4 E44 */
describe('pages that are about no complaint, through the API', () => {
  it.each<[string, string, readonly PageName[]]>([
    ['the coordinator', 'marijke.hofstra', [...own, 'alle klachten', ...figures, ...setUp]],
    ['the substitute', 'yusuf.demirtas', [...own, 'alle klachten', ...figures, ...setUp]],
    ['support', 'lotte.veldkamp', [...own, 'alle klachten']],
    ['a jurist', 'ineke.schuurman', [...own, 'alle klachten']],
    ['a teamleider', 'nadia.bouzidi', [...own, ...figures]],
    ['a concernmanager', 'petra.lammerts', [...own, ...figures]],
    ['the gemeentesecretaris', 'corine.wessels', [...own, ...figures]],
    ['the burgemeester', 'liesbeth.vanrossem', [...own, ...figures]],
    ['the griffier, who leads a team', 'frouke.meinders', [...own, ...figures]],
    ['the vertrouwenspersoon', 'hanneke.oosting', own],
    ['a colleague without an office', 'bart.oldewarris', own],
    ['a guest', 'nynke.gast', []],
  ])('%s', async (_who, alias, expected) => {
    const person = personaOf(town, alias);
    const found: string[] = [];
    for (const [page, path] of Object.entries(pages)) {
      const { status } = await person.api('GET', path);
      if (status === 200) found.push(page);
      else expect([403, 404]).toContain(status);
    }
    expect(found).toEqual(
      Object.keys(pages).filter((page) => expected.some((one) => one === page)),
    );
  });
});
