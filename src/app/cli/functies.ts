import type { BehandelaarInput } from '../../contract/cli/behandelaar.ts';
import type { OfficeCode } from '../../domain/organisation/office.ts';

type Beklaagde = BehandelaarInput['beklaagden'][number];

/** An office as it is named, with the place it has in the organisation made from the line. */
export interface Functie {
  readonly name: string;
  readonly office: OfficeCode;
  readonly team?: string;
  readonly line?: string;
}

/** Team of the accused as far as the line tells; without a team he is of `eigen`, the coordinator of `kc`. */
export function teamOf({ soort, functie = '', team }: Beklaagde): string | undefined {
  if (soort === 'geen-persoon' || soort === 'onbekend') return team;
  const [office, place] = functie.split(':');
  if (office === 'teamleider') return place;
  if (soort === 'klachtencoordinator' || office === 'klachtencoordinator') return team ?? 'kc';
  if (withTeam.includes(soort)) return team ?? 'eigen';
  return team;
}

const withTeam: readonly Beklaagde['soort'][] = ['medewerker', 'extern-ingehuurd', 'teamleider'];

/** Every team the line speaks of; `teamleider:eigen` is that of the first accused, where his team has a name. */
export function teamsIn(input: BehandelaarInput): {
  readonly ofAccused: readonly string[];
  readonly all: readonly string[];
  readonly canonical: (team: string) => string;
} {
  const ofAccused = input.beklaagden.flatMap((one) => teamOf(one) ?? []);
  const [first] = ofAccused;
  const ownIs = ofAccused.includes('eigen') ? 'eigen' : (first ?? 'eigen');
  const canonical = (team: string): string => (team === 'eigen' ? ownIs : team);
  const mentioned = namesIn(input)
    .filter((name) => name.startsWith('teamleider:') && name !== 'teamleider:ander')
    .map((name) => canonical(name.slice('teamleider:'.length)))
    // Whom "another" means must not hang on the order in which people are named.
    .sort();
  const all = [...new Set([ownIs, ...ofAccused.map(canonical), ...mentioned])];
  return { ofAccused: ofAccused.map(canonical), all, canonical };
}

const namesIn = ({ beklaagden, klager, afwezig, betrokken, samenvallend }: BehandelaarInput) =>
  [
    ...beklaagden.map(({ functie }) => functie),
    klager.functie,
    ...afwezig,
    ...betrokken,
    ...Object.entries(samenvallend).flat(),
  ].filter((name) => name !== undefined);

/** Every office the matrix can come across; those of which there are more stand there twice, so that nobody is the only one. */
export function functiesFor(input: BehandelaarInput): readonly Functie[] {
  const { ofAccused, all } = teamsIn(input);
  const kcTeam = all.includes('kc') ? { team: 'kc' } : {};
  return [
    ...all.map((team) => teamleider(team, ofAccused.includes(team) ? 'lijn' : 'elders')),
    ...twice({ ...teamleider('ander', 'elders'), team: 'ander' }),
    { name: 'concernmanager:lijn', office: 'concernmanager', line: 'lijn' },
    ...twice({ name: 'concernmanager:ander', office: 'concernmanager', line: 'andere lijn' }),
    { name: 'klachtencoordinator', office: 'klachtencoordinator', ...kcTeam },
    { name: 'plv-klachtencoordinator', office: 'plv-klachtencoordinator', ...kcTeam },
    ...alderman('wethouder:hrm', 'wethouder-hrm'),
    ...alderman('locoburgemeester', 'locoburgemeester'),
    ...alderman('tweede-locoburgemeester', 'tweede-locoburgemeester'),
    ...twice({ name: 'wethouder:ander', office: 'wethouder' }),
    ...single.map((office) => ({ name: office, office })),
    ...twice({ name: 'werkgeverscommissie', office: 'lid-werkgeverscommissie' }),
    ...[...new Set(namesIn(input))]
      .filter((name) => name.startsWith('werkgeverscommissie:'))
      .sort()
      .map((name): Functie => ({ name, office: 'lid-werkgeverscommissie' })),
  ];
}

const teamleider = (team: string, line: string): Functie => ({
  name: `teamleider:${team}`,
  office: 'teamleider',
  team,
  line,
});

// An alderman with an office of his own stays an alderman.
const alderman = (name: string, office: OfficeCode): readonly Functie[] => [
  { name, office },
  { name, office: 'wethouder' },
];

const twice = (functie: Functie): readonly Functie[] => [functie, functie];

const single = [
  'gemeentesecretaris',
  'loco-gemeentesecretaris',
  'burgemeester',
  'griffier',
  'plv-griffier',
  'voorzitter-commissie-bezwaar',
  'plv-voorzitter-commissie-bezwaar',
  'plv-voorzitter-raad',
] as const;
