import { gemeente } from '../../src/local-tenant/example/gemeente.ts';
import type { Person } from '../../src/local-tenant/example/person.ts';

/** What somebody is in the tables of a year. */
export type Role =
  'coordinator' | 'support' | 'jurist' | 'registration' | 'teamleider' | 'approver' | 'medewerker';

export interface Actor extends Person {
  readonly role: Role;
}

const roleOf = ({ jobTitle, group }: Person): Role | undefined => {
  if (/klachtencoördinator/i.test(jobTitle)) return 'coordinator';
  if (jobTitle.includes('ondersteuning klachten')) return 'support';
  if (jobTitle === 'Jurist') return 'jurist';
  if (jobTitle === 'Medewerker DIS') return 'registration';
  if (group === 'teamleiders') return 'teamleider';
  // Who stands in for the gemeentesecretaris has no part in an ordinary year.
  if (group === 'directie' && jobTitle !== 'Locosecretaris') return 'approver';
  return group === 'medewerkers' ? 'medewerker' : undefined;
};

const employeesOfEachTeam = 2;

/** Forty people of the example municipality: the offices of Emmen and, of each team, those complained about. */
export function castOfYear(): readonly Actor[] {
  const perTeam = new Map<string, number>();
  return gemeente.people.flatMap((person): readonly Actor[] => {
    const role = roleOf(person);
    if (role === undefined) return [];
    if (role === 'medewerker') {
      const nth = (perTeam.get(person.department) ?? 0) + 1;
      perTeam.set(person.department, nth);
      if (nth > employeesOfEachTeam) return [];
    }
    return [{ ...person, role }];
  });
}
