import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchView } from '../../src/contract/view.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

const coordinator = 'marijke.hofstra';
const substitute = 'yusuf.demirtas';
const behandelaar = 'nadia.bouzidi';
const melder = 'daan.eggink';
const accused = 'chantal.wiersema';

let town: Town;
let [first, second, aboutHer] = ['', '', ''];
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  first = await registered({
    aanduiding: 'bekeuring bij de brug',
    what: 'Mevrouw Wiersema schreef een bon uit terwijl de slagboom dicht was. Caféhouder zag het.',
    klager: klager('Tjitske Wiersema'),
    accused: { kind: 'medewerker', personId: persona(accused).id, name: 'die Wiersema' },
  });
  second = await registered({ what: 'De slagboom bleef dicht en niemand nam op.' });
  aboutHer = await registered({
    what: 'De slagboom is ook hier een punt.',
    accused: { kind: 'medewerker', personId: persona(coordinator).id },
  });
}, 60_000);
afterAll(() => town.close());

const persona = (alias: string) => personaOf(town, alias);
const klager = (name: string) => ({ ...registration('').klager, name });
const registered = async (change: Record<string, unknown>): Promise<string> => {
  const input = registration(persona(accused).id, change);
  const command = randomUUID();
  const answer = await persona(melder).api('POST', '/api/complaints', { command, input });
  return String(answer.body.kenmerk);
};
const search = async (alias: string, words: string): Promise<SearchView> => {
  const answer = await persona(alias).api('GET', `/api/search?q=${encodeURIComponent(words)}`);
  expect(answer.status).toBe(200);
  return answer.body as SearchView;
};
const found = async (alias: string, words: string): Promise<readonly string[]> =>
  (await search(alias, words)).items.map(({ kenmerk }) => kenmerk).sort();

describe('searching in all complaints', () => {
  it.each([
    ['its kenmerk', () => first.slice(0, 11)],
    ['its aanduiding', () => 'bekeuring brug'],
    ['a part of a word of its text', () => 'lagboo bon'],
    ['accents and capitals or none', () => 'CAFEhouder'],
    ['its complainant', () => 'tjitske'],
  ])('finds a complaint by %s', async (_by, words) => {
    expect(await found(coordinator, words())).toEqual([first]);
  });

  it('wants every word, in any order', async () => {
    expect(await found(coordinator, 'dicht slagboom')).toEqual([first, second]);
    expect(await found(coordinator, 'slagboom lantaarn')).toEqual([]);
  });

  it('shows the newest first', async () => {
    const { items } = await search(coordinator, 'slagboom');
    expect(items.map(({ kenmerk }) => kenmerk)).toEqual([second, first]);
  });

  it('takes less than three characters for the number of a complaint, or says that it is too little', async () => {
    expect(await found(coordinator, String(Number(first.slice(-4))))).toEqual([first]);
    expect(await search(coordinator, 'sl')).toEqual({ items: [], more: false, tooShort: true });
  });

  it('finds what was written a moment ago', async () => {
    const answer = await registered({ aanduiding: 'kwijtgeraakte zeppelin' });
    expect(await found(coordinator, 'zeppelin')).toEqual([answer]);
  });
});

describe('what a search gives away', () => {
  /** @requirement K22 */
  it('is never which complaints are about an employee, by the name in the text, as told or of the account', async () => {
    expect(await found(coordinator, 'wiersema slagboom')).toEqual([first]);
    expect(await found(coordinator, 'mevrouw wiersema')).toEqual([first]);
    expect(await found(coordinator, 'chantal')).toEqual([]);
    expect(await found(coordinator, 'die wiersema')).toEqual([]);
    const other = await registered({
      what: 'Die Chantal Wiersema weer, met haar zeppelinpost.',
      klager: klager('Bram Ooms'),
    });
    expect(await found(coordinator, 'wiersema zeppelinpost')).toEqual([]);
    expect(await found(coordinator, 'zeppelinpost')).toEqual([other]);
  });

  it('is nothing of a complaint that somebody may not open, not even that there is more', async () => {
    expect(await found(coordinator, 'slagboom')).toEqual([first, second]);
    expect(await found(substitute, 'slagboom')).toEqual([aboutHer]);
    expect(await search(melder, 'slagboom')).toEqual({ items: [], more: false, tooShort: false });
    expect(await search(accused, first)).toEqual({ items: [], more: false, tooShort: false });
  });

  it('begins for a behandelaar with the complaint he was asked for', async () => {
    expect(await found(behandelaar, 'slagboom')).toEqual([]);
    await persona(coordinator).step(second, 'toewijzen', { to: persona(behandelaar).id });
    expect(await found(behandelaar, 'slagboom')).toEqual([second]);
  });

  it('is nothing without a token', async () => {
    expect((await fetch(`${town.origin}/api/search?q=slagboom`)).status).toBe(401);
  });
});
