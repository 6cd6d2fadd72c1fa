import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProfileFile } from '../../src/contract/cli/profile.ts';
import { jsonLines, runCli } from './runCli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klachtwijzer-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Changeable = {
  -readonly [Key in keyof ProfileFile]: Key extends 'profiel' ? Record<string, never> : unknown;
} & Record<string, unknown>;

const changed = async (change: (file: Changeable) => void): Promise<string> => {
  const { out } = await runCli(['profiel', 'toon', 'emmen']);
  const file = JSON.parse(out) as Changeable;
  change(file);
  const path = join(folder, 'profiel.json');
  await writeFile(path, JSON.stringify(file));
  return path;
};
/** Puts a value at a path with dots. */
const put = (path: string, value: unknown) => (file: Changeable) => {
  const keys = path.split('.');
  const last = String(keys.pop());
  const owner = keys.reduce<Record<string, unknown>>(
    (one, key) => one[key] as Record<string, unknown>,
    file,
  );
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value;
};

describe('klachtwijzer profiel', () => {
  /** @requirement O26 */
  it.each(['emmen', 'politie', 'vlaanderen'])(
    'shows %s as a file that it finds sound when read back',
    async (code) => {
      const { out } = await runCli(['profiel', 'toon', code]);
      const path = join(folder, `${code}.json`);
      await writeFile(path, out);
      const checked = await runCli(['profiel', 'controleer', path]);
      expect(checked.code).toBe(0);
      expect(checked.out).toMatch(/^Het profiel klopt\. \d+ toetsen goed\.\n$/u);
    },
  );

  it.each<[string, (file: Changeable) => void, string]>([
    [
      'a missing term',
      put('profiel.terms.settle', undefined),
      'profiel.terms.settle: dit ontbreekt',
    ],
    [
      'a term that is no number',
      put('profiel.terms.settle.length.weeks', 'zes'),
      'profiel.terms.settle.length.weeks: hier hoort een andere waarde',
    ],
    [
      'a term of a nature that does not exist',
      put('profiel.terms.settle.nature', 'gevoel'),
      'profiel.terms.settle.nature: dit kan niet; kies uit wet, beleid, niet-nederlands',
    ],
    [
      'a settling term that does not run from receipt',
      put('profiel.terms.settle.from', 'einde'),
      'profiel.terms.settle.from: dit kan niet; kies uit ontvangst',
    ],
    ['a field nobody knows', put('profiel.kleur', 'rood'), 'profiel: dit ken ik niet: kleur'],
    [
      'an office that does not exist',
      put('profiel.matrix.rules.0.primary.office', 'portier'),
      'profiel.matrix.rules.0.primary.office: dit kan niet; kies uit medewerker',
    ],
    [
      'an accused for whom there is nothing',
      put('profiel.matrix.gaps', []),
      'profiel.matrix: hiervoor is geen regel: onbekend',
    ],
    [
      'a rule that is there twice',
      put('profiel.matrix.rules.1.rule', 1),
      'profiel.matrix.rules: deze regel staat er twee keer: 1',
    ],
    [
      'approval after a rule that is not there',
      put('profiel.approval.requiredAfterRules', [12]),
      'profiel.approval.requiredAfterRules: deze regel bestaat niet: 12',
    ],
    [
      'a manager who stands above himself',
      put('profiel.hierarchy.0', { of: 'gemeentesecretaris', manager: 'teamleider' }),
      'profiel.hierarchy: deze functie staat boven zichzelf: gemeentesecretaris',
    ],
    [
      'an office that closes before it opens',
      put('profiel.hold.hours.closes', '08:00'),
      'profiel.hold.hours: hier hoort een andere waarde',
    ],
    [
      'a case that does not hold any more',
      put('profiel.terms.settle.length.weeks', 7),
      'toetsen.termijnen.0.uit.termijnen.afdoening.nominaal: de toets klopt niet: Zes weken',
    ],
    [
      'a case that cannot be read',
      put('toetsen.termijnen.0.in.ontvangen', 'gisteren'),
      'toetsen.termijnen.0.in.ontvangen: dit is geen datum',
    ],
    [
      'a case of the matrix that cannot be read',
      put('toetsen.behandelaar.0.in.beklaagden', []),
      'toetsen.behandelaar.0.in.beklaagden: dit is te kort',
    ],
    [
      'a case that asks for a term there is not',
      put('toetsen.termijnen.0.uit.termijnen', { constructor: { nominaal: '2026-04-03' } }),
      'toetsen.termijnen.0.uit.termijnen.constructor: de toets klopt niet',
    ],
    [
      'a decree that is no date',
      put('koninklijkeBesluiten', [{ from: '2029-01-01', to: '2029-12-31', days: ['hemelvaart'] }]),
      'koninklijkeBesluiten.0.days.0: dit is geen datum',
    ],
  ])('says where there is %s', async (_what, change, fault) => {
    const { code, out } = await runCli(['profiel', 'controleer', await changed(change)]);
    expect(code).toBe(1);
    expect(out).toContain(fault);
  });

  it('says it as JSON when asked', async () => {
    const path = await changed(put('profiel.matrix.rules.1.rule', 1));
    const { out } = await runCli(['profiel', 'controleer', '--json', path]);
    expect(jsonLines(out)[0]).toMatchObject({
      geldig: false,
      toetsen: 0,
      fouten: expect.arrayContaining([
        { plek: 'profiel.matrix.rules', fout: 'deze regel staat er twee keer: 1' },
      ]),
    });
  });

  it('takes a profile that is wrong as wrong use of the other commands', async () => {
    const path = await changed(put('profiel.matrix.gaps', []));
    const { code, errors } = await runCli(['termijnen', '--profiel', path], '');
    expect(code).toBe(2);
    expect(errors).toContain('hiervoor is geen regel: onbekend');
  });

  it('refuses what is no JSON', async () => {
    const path = join(folder, 'geen.json');
    await writeFile(path, 'profiel: emmen');
    const { code, out } = await runCli(['profiel', 'controleer', path]);
    expect([code, out]).toEqual([1, 'dit is geen JSON-object op één regel\n']);
  });
});

describe('wrong use', () => {
  it.each([
    [[]],
    [['tellen']],
    [['termijnen', '--snel']],
    [['termijnen', '--taal', 'fr']],
    [['termijnen', 'een.jsonl', 'twee.jsonl']],
    [['termijnen', 'dit-bestand-is-er-niet.jsonl']],
    [['termijnen', '--profiel', 'dit-bestand-is-er-niet.json']],
    [['profiel']],
    [['profiel', 'toon', 'drenthe']],
    [['profiel', 'wis', 'emmen']],
    [['profiel', 'controleer', 'dit-bestand-is-er-niet.json']],
    [['profiel', 'controleer', '.']],
  ])('of %j ends with 2, a sentence and no output', async (argv) => {
    const { code, out, errors } = await runCli(argv);
    expect([code, out]).toEqual([2, '']);
    expect(errors).not.toBe('');
  });

  it.each([
    [['--help'], 'Afsluitcode'],
    [['termijnen', '--hulp'], 'Afsluitcode'],
    [['-h', '--taal', 'en'], 'Exit code'],
  ])('help of %j stands on standard output', async (argv, words) => {
    const { code, out, errors } = await runCli(argv);
    expect([code, errors]).toEqual([0, '']);
    expect(out).toContain(words);
  });
});
