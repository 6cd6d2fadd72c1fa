import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';
import { rightsOf, type RightsThere } from './support/rightsOf.ts';
import { everywhere, stagesOfExample, type StageOfExample } from './support/stagesOfExample.ts';

let town: Town;
/** By `stage kenmerk`, then by `alias: what he is`. */
const table = new Map<string, ReadonlyMap<string, RightsThere>>();

beforeAll(async () => {
  town = await startTown({ filled: true });
  await askAndAddPeople();
  for (const one of stagesOfExample) table.set(nameOf(one), await rowsOf(one));
}, 240_000);
afterAll(() => town.close());

const nameOf = ({ stage, kenmerk }: StageOfExample): string => `${stage} ${kenmerk}`;

/** A colleague is asked something, one promised something, one saw it and one stands by the employee. */
const askAndAddPeople = async (): Promise<void> => {
  const by = personaOf(town, 'anouk.terhorst');
  const must = async (step: string, input: unknown): Promise<void> => {
    const { status, body } = await by.step('K-2026-0017', step, input);
    if (status !== 200) throw new Error(`${step}: ${JSON.stringify(body)}`);
  };
  const id = (alias: string): string => personaOf(town, alias).id;
  const due = '2026-03-20';
  const question = { what: 'Wie was er die dag?', shows: ['wat'], due };
  await must('vraag-stellen', { ...question, to: id('stefan.nijland') });
  const promise = { what: 'Een nieuwe afspraak', due, whom: 'klager' };
  await must('toezegging-doen', { ...promise, owner: id('robin.geerdink') });
  const beside = [
    ['getuige', 'ilse.dekkinga'],
    ['ondersteuner-medewerker', 'maaike.douwstra'],
  ] as const;
  for (const [role, alias] of beside) {
    const { name } = personaOf(town, alias);
    await must('persoon-toevoegen', { role, name, personId: id(alias), broughtBy: 'medewerker' });
  }
};

const rowsOf = async (stage: StageOfExample): Promise<ReadonlyMap<string, RightsThere>> => {
  const { kenmerk, behandelaar, beklaagde, leidinggevende, melder, besides } = stage;
  const seen = town.served().composition.model.byKenmerk(kenmerk)?.volgnummer ?? 0;
  const people = { ...everywhere, ...besides, behandelaar, beklaagde, leidinggevende, melder };
  const rows = new Map<string, RightsThere>();
  for (const alias of new Set(Object.values(people))) {
    if (alias === undefined) continue;
    const what = Object.entries(people).flatMap(([name, one]) => (one === alias ? [name] : []));
    rows.set(`${alias}: ${what.join(', ')}`, await rightsOf(town, alias, { kenmerk, seen }));
  }
  return rows;
};

const rights = (): readonly (readonly [string, RightsThere])[] =>
  [...table.values()].flatMap((rows) => [...rows]);
/** What the employee says himself, and nobody for him. */
const ownWord = ['eigen-reactie', 'uitnodiging-beantwoorden'];
const knows = ({ pages }: RightsThere): boolean =>
  ['dossier', 'over-mij', 'gevraagd', 'toegezegd'].some((page) => pages.includes(page));

/** @requirement P4 K16 E44 */
describe('what the API gives whom, at every stage of a complaint', () => {
  it('is what a reviewer agreed to, line by line', async () => {
    const file = join(import.meta.dirname, 'rights.golden.txt');
    const lines = [...table].flatMap(([stage, rows]) => linesOf(stage, rows));
    // By hand only: UPDATE_GOLDEN=1 writes the file anew; then read the difference before committing it.
    if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, `${lines.join('\n')}\n`);

    expect(lines).toEqual((await readFile(file, 'utf8')).trimEnd().split('\n'));
  });

  it('refuses with 403 or 409 only who may know that it is there', () => {
    const told = rights().filter(
      ([, one]) => !knows(one) && Object.values(one.refused).some((status) => status !== 404),
    );
    expect(told.map(([who]) => who)).toEqual([]);
  });

  it('hides it behind 404 from nobody who has a page of it', () => {
    const hidden = rights().filter(
      ([, one]) => knows(one) && Object.values(one.refused).includes(404),
    );
    // An employee who was not told yet has no page either.
    expect(hidden.map(([who]) => who)).toEqual([]);
  });

  it('gives the employee complained about no dossier and his own word alone, at any stage', () => {
    const own = rights().filter(([who]) => who.includes('beklaagde'));
    expect(own.length).toBeGreaterThan(6);
    for (const [, { pages, buttons }] of own) {
      expect(pages).not.toContain('dossier');
      for (const button of buttons) expect(ownWord).toContain(button);
    }
  });

  it('names a button for nobody without a page', () => {
    expect(rights().filter(([, one]) => one.buttons.length > 0 && !knows(one))).toEqual([]);
  });
});

/** What all who get the dossier have in common stands once, above them. */
const linesOf = (stage: string, rows: ReadonlyMap<string, RightsThere>): readonly string[] => {
  const readers = [...rows.values()].filter(({ pages }) => pages.includes('dossier'));
  const first = readers[0]?.parts ?? [];
  const common = first.filter((part) => readers.every(({ parts }) => parts.includes(part)));
  return [
    `== ${stage}`,
    `   the dossier of everybody who has one: ${wordsOf(common)}`,
    ...[...rows].flatMap(([who, one]) =>
      isNothing(one) ? [`${who}: nothing`] : linesOfOne(who, one, common),
    ),
  ];
};

const isNothing = ({ pages, buttons, refused }: RightsThere): boolean =>
  pages.length + buttons.length === 0 && Object.values(refused).every((status) => status === 404);

const linesOfOne = (
  who: string,
  { roles, pages, parts, buttons, refused }: RightsThere,
  common: readonly string[],
): readonly string[] => [
  `${who} [${wordsOf(roles)}]`,
  `   pages: ${wordsOf(pages)}`,
  `   parts: ${wordsOf(parts.filter((part) => !common.includes(part)))}`,
  `   buttons: ${wordsOf(buttons)}`,
  `   refused: ${wordsOf(Object.entries(refused).map(([step, status]) => `${step} ${status}`))}`,
];

const wordsOf = (words: readonly string[]): string => words.join(' ') || '-';
