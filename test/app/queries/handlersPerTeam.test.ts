import { describe, expect, it } from '@jest/globals';
import { handlersPerTeam } from '../../../src/app/queries/handlersPerTeam.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import type { OfficeHolder } from '../../../src/domain/organisation/office.ts';
import { profiles } from '../../../src/procedures/all.ts';

const from = isoDate('2025-01-01');
const row = (office: OfficeHolder['office'], person: string, team: string): OfficeHolder => ({
  ...{ office, person: person as PersonId, team, from },
});
const holders = [
  row('medewerker', 'sjoerd', 'Publiekszaken'),
  row('teamleider', 'nadia', 'Publiekszaken'),
  { ...row('teamleider', 'erik', 'Burgerzaken'), to: isoDate('2026-03-01') },
  row('medewerker', 'greet', 'Burgerzaken'),
  { ...row('medewerker', 'oud', 'Opgeheven'), to: isoDate('2026-03-01') },
];
const organisation = { holders, absences: [], today: isoDate('2026-03-16') };
const directory = {
  find: (id: PersonId) => ({ id, name: `Naam van ${id}` }),
  search: () => [],
};
const perTeam = (profile: keyof typeof profiles) =>
  handlersPerTeam({ profile: profiles[profile], organisation }, directory);

/** @requirement O63 */
describe('who handles a complaint about which team', () => {
  it('is the office of the own team, with nobody where that is vacant', () => {
    expect(perTeam('emmen')).toEqual([
      { team: 'Burgerzaken', people: [] },
      { team: 'Publiekszaken', people: [{ id: 'nadia', name: 'Naam van nadia' }] },
    ]);
  });

  it.each(['politie', 'vlaanderen'] as const)(
    'is not told beforehand where somebody is chosen each time (%s)',
    (profile) => {
      expect(perTeam(profile)).toEqual([]);
    },
  );
});
