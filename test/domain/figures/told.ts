import type { Figures } from '../../../src/domain/figures/figuresOf.ts';
import { YEAR, type Sided } from './someCases.ts';

/** The smallest kind of complaint that a reader can think of: when, of which team, and what of it. */
export interface Atom {
  readonly month: number;
  readonly team: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Numbers that say something about the same, and everything that is possible there. */
export interface Family {
  readonly name: string;
  readonly when: 'received' | 'closed';
  readonly tables: readonly string[];
  readonly possible: readonly Readonly<Record<string, string>>[];
}

/** A number that somebody reads: the atoms it counts. */
export interface Told {
  readonly about: string;
  readonly counts: (atom: Atom) => boolean;
  readonly number: number;
}

const TEAMS = ['A', 'B', 'C', 'onbekend'];
const each = (name: string, values: readonly string[]) =>
  values.map((value) => ({ [name]: value }));
const answers = ['tevreden', 'niet-tevreden', 'niet-gevraagd'];

/** What belongs together; within a family one number can follow from others. */
export const families: readonly Family[] = [
  ...(
    [
      ['kanaal', ['post', 'e-mail', 'telefoon']],
      ['categorie', ['bejegening', 'bereikbaarheid', 'privacy']],
      ['team', []],
    ] as const
  ).map(([name, values]): Family => ({
    name,
    when: 'received',
    tables: [name],
    possible: values.length > 0 ? each(name, values) : [{}],
  })),
  {
    name: 'tijdigheid',
    when: 'closed',
    tables: ['tijdigheid', 'vertraging'],
    possible: [
      ...each('tijdigheid', ['binnen-streef', 'binnen-termijn']),
      ...['oppakken', 'horen', 'wachten'].map((vertraging) => ({
        tijdigheid: 'te-laat',
        vertraging,
      })),
    ],
  },
  {
    name: 'trede',
    when: 'closed',
    tables: ['trede', 'buiten'],
    possible: ['1:geen', '2:geen', '3:gelijk', '3:anders'].map((pair) => {
      const [trede = '', buiten = ''] = pair.split(':');
      return { trede, buiten };
    }),
  },
  {
    name: 'afdoening',
    when: 'closed',
    tables: ['weg', 'uitkomst', 'tevredenheid', 'grond'],
    possible: [
      ...['terecht', 'niet-terecht', 'deels-terecht'].flatMap((uitkomst) =>
        answers.map((tevredenheid) => ({ weg: 'formeel', uitkomst, tevredenheid })),
      ),
      { weg: 'informeel', uitkomst: 'opgelost' },
      { weg: 'geen', uitkomst: 'niet-behandeld', grond: 'geen-klacht' },
      { weg: 'geen', uitkomst: 'gestopt' },
    ],
  },
];

/** Every atom of a family in the year. */
export const atomsOf = ({ possible }: Family): readonly Atom[] =>
  possible.flatMap((values) =>
    TEAMS.flatMap((team) =>
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => ({ month, team, values })),
    ),
  );

/** A complaint as an atom of the family; undefined where it did not come in, or was not closed, in the year. */
export const atomOf = ({ one }: Sided, { when }: Family): Atom | undefined => {
  const date = when === 'received' ? one.received : one.closed?.on;
  if (!date?.startsWith(String(YEAR))) return undefined;
  const [weg = '', uitkomst = ''] = (one.values.afdoening ?? '').split(':');
  const [trede = '', buiten = ''] = (one.values.trede ?? '').split(':');
  return {
    month: Number(date.slice(5, 7)),
    team: one.values.team ?? '',
    values: { ...one.values, weg, uitkomst, trede, buiten },
  };
};

/** All numbers of the family that stand in these figures; of the teams of the scope alone where there is one. */
export const toldIn = (
  figures: Figures,
  family: Family,
  scope?: readonly string[],
): readonly Told[] => {
  const months = figures.part?.months ?? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const inScope = ({ month, team }: Atom): boolean =>
    months.includes(month) && (scope?.includes(team) ?? true);
  const where = `${figures.part?.code ?? 'jaar'} ${scope?.join('+') ?? 'alles'}`;
  const total = figures.totals?.[family.when];
  return [
    ...(total === undefined ? [] : [{ about: `totaal ${where}`, counts: inScope, number: total }]),
    ...figures.tables
      .filter(({ of }) => family.tables.includes(of))
      .flatMap(({ of, rows }) =>
        rows.map(({ values, count }) => ({
          about: `${of} ${values.join('+')} ${where}`,
          counts: (atom: Atom) =>
            inScope(atom) && values.includes(of === 'team' ? atom.team : (atom.values[of] ?? '-')),
          number: count,
        })),
      ),
    ...(family.name === 'tijdigheid' ? figures.teams : []).flatMap(({ teams, rows }) =>
      rows.map(({ values, count }) => ({
        about: `${teams.join('+')} ${values.join('+')} ${where}`,
        counts: (atom: Atom) =>
          inScope(atom) &&
          teams.includes(atom.team) &&
          values.includes(atom.values['tijdigheid'] ?? ''),
        number: count,
      })),
    ),
  ];
};
