import type { BehandelaarInput } from '../../contract/cli/behandelaar.ts';
import { isoDate } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { OfficeCode } from '../../domain/organisation/office.ts';
import type { OrganisationToday } from '../../domain/organisation/organisation.ts';
import { functiesFor, teamsIn, type Functie } from './functies.ts';

/** An organisation made from one line of the command line, in which every office is somebody. */
export interface Town {
  readonly organisation: OrganisationToday;
  /** Everybody meant by the name; of `…:ander` and of a body all of them. */
  readonly personsOf: (name: string) => readonly PersonId[];
  /** Name of an office as this person holds it; without a person that of the whole circle. */
  readonly nameOf: (office: OfficeCode, person: PersonId | undefined) => string;
  /** Every office of that person by name. */
  readonly namesOf: (person: PersonId) => readonly string[];
}

/** Makes the organisation of a line, offices held by one person taken together. */
export function townOf(input: BehandelaarInput): Town {
  const teams = teamsIn(input);
  const nameFor = (name: string): string =>
    name.startsWith('teamleider:')
      ? `teamleider:${teams.canonical(name.slice('teamleider:'.length))}`
      : name;
  const samePerson = together(input.samenvallend, nameFor);
  const rows = functiesFor(input).map((functie, place, all) => ({
    functie,
    person: samePerson(keyOf(functie, all.slice(0, place))) as PersonId,
  }));

  const personsOf = (name: string): readonly PersonId[] => {
    const wanted = nameFor(name);
    return rows
      .filter(({ functie }) => isMeant(functie, wanted, teams))
      .map(({ person }) => person);
  };
  const namesOf = (person: PersonId): readonly string[] => [
    ...new Set(rows.filter((row) => row.person === person).map(({ functie }) => functie.name)),
  ];
  return {
    personsOf,
    namesOf,
    nameOf: (office, person) =>
      rows.find(({ functie, person: who }) => functie.office === office && who === person)?.functie
        .name ??
      circles[office] ??
      office,
    organisation: {
      today,
      holders: rows.map(({ functie: { office, team, line }, person }) => ({
        office,
        person,
        ...(team !== undefined && { team }),
        ...(line !== undefined && { line }),
        from: today,
      })),
      absences: input.afwezig.flatMap(personsOf).map((person) => ({ person, from: today })),
    },
  };
}

// Nobody comes or goes within one question, so any day will do.
const today = isoDate('2026-01-01');

const circles: Readonly<Partial<Record<OfficeCode, string>>> = {
  teamleider: 'teamleider:ander',
  concernmanager: 'concernmanager:ander',
  wethouder: 'wethouder:ander',
  'lid-werkgeverscommissie': 'werkgeverscommissie',
};

const isMeant = (
  { name, office, team }: Functie,
  wanted: string,
  { ofAccused }: { readonly ofAccused: readonly string[] },
): boolean => {
  if (wanted === 'werkgeverscommissie') return office === 'lid-werkgeverscommissie';
  if (wanted === 'teamleider:ander') {
    return office === 'teamleider' && !ofAccused.includes(String(team));
  }
  return name === wanted;
};

/** The first of a circle is known by its name, the second is somebody else. */
const keyOf = (functie: Functie, before: readonly Functie[]): string =>
  before.some(({ name, office }) => name === functie.name && office === functie.office)
    ? `${functie.name}#2`
    : functie.name;

/** One id for all offices that the line says one person holds, also by way of a third. */
const together = (
  samenvallend: BehandelaarInput['samenvallend'],
  nameFor: (name: string) => string,
): ((name: string) => string) => {
  const same = new Map<string, string>();
  const idOf = (name: string): string => {
    const next = same.get(name);
    return next === undefined ? name : idOf(next);
  };
  for (const [one, other] of Object.entries(samenvallend)) {
    const [from, to] = [idOf(nameFor(one)), idOf(nameFor(other))];
    if (from !== to) same.set(from, to);
  }
  return idOf;
};
