import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createCommandLine } from '../../../src/app/cli/commandLine.ts';
import { behandelaarInput, type UitkomstView } from '../../../src/contract/cli/behandelaar.ts';

const { behandelaar } = createCommandLine();
const ask = (line: object) =>
  behandelaar(behandelaarInput.parse({ id: 1, klager: { soort: 'burger' }, ...line }));
const golden = (name: string): string =>
  readFileSync(new URL(`./golden/${name}`, import.meta.url), 'utf8');
const listed = (values: readonly string[], by = ', ') => values.join(by) || '-';
const chosen = ({ uitkomst, functie, suggestie }: UitkomstView) =>
  `${uitkomst} ${functie ?? suggestie ?? '-'}`;
const whyAndNever = ({ redenen, artikelen, nooit, vlaggen }: UitkomstView) => [
  listed(redenen.map(({ code }) => code)),
  listed(artikelen, '; '),
  `nooit: ${listed(nooit)}`,
  listed(vlaggen),
];
const step = ({ stap }: UitkomstView) => (stap === null ? '' : ` ${stap}`);

/** Accused, the rule's first seat and its substitute. */
const rules: readonly (readonly [number, string, string, string?])[] = [
  [1, 'medewerker', 'teamleider:eigen', 'teamleider:ander'],
  [2, 'klachtencoordinator', 'teamleider:kc', 'concernmanager:lijn'],
  [3, 'medewerker-griffie', 'griffier', 'plv-griffier'],
  [4, 'teamleider', 'concernmanager:lijn', 'concernmanager:ander'],
  [5, 'concernmanager', 'gemeentesecretaris', 'loco-gemeentesecretaris'],
  [6, 'gemeentesecretaris', 'wethouder:hrm', 'burgemeester'],
  [7, 'college', 'burgemeester', 'locoburgemeester'],
  [7, 'wethouder', 'burgemeester', 'locoburgemeester'],
  [8, 'griffier', 'werkgeverscommissie'],
  [9, 'gemeenteraad', 'burgemeester'],
  [10, 'burgemeester', 'locoburgemeester'],
  [11, 'commissie-bezwaar', 'voorzitter-commissie-bezwaar'],
  [11, 'lid-commissie-bezwaar', 'voorzitter-commissie-bezwaar'],
];
const states = ['er', 'afwezig', 'betrokken'] as const;

const lines = rules.flatMap(([rule, soort, primary, fallback]) =>
  states.flatMap((first) =>
    (fallback === undefined ? (['er'] as const) : states).map((second) => {
      const when = (state: string) => [
        ...(first === state ? [primary] : []),
        ...(second === state && fallback !== undefined ? [fallback] : []),
      ];
      const answer = ask({
        beklaagden: [{ soort }],
        afwezig: when('afwezig'),
        betrokken: when('betrokken'),
      });
      const seats = fallback === undefined ? first : `${first}/${second}`;
      return [
        `${rule} ${soort} ${seats}`,
        `${chosen(answer)}${step(answer)}`,
        `regel ${String(answer.regel)}`,
        ...whyAndNever(answer),
      ].join(' | ');
    }),
  ),
);

/**
 * @requirement E9
 * @requirement E10
 * @requirement E11
 * @requirement E12
 * @requirement E13
 * @requirement E14
 * @requirement E15
 * @requirement E16
 * @requirement E17
 * @requirement E18
 * @requirement E19
 * @requirement E20
 */
describe('every rule, its first seat and its substitute there, away or involved', () => {
  const table = golden('rules.txt').trim().split('\n');

  it.each(table.map((line, place) => [line, place] as const))('%s', (line, place) => {
    expect(lines[place]).toBe(line);
  });

  it('has no combination outside the table', () => {
    expect(lines).toHaveLength(table.length);
  });
});

interface GapCase {
  readonly waarom: string;
  readonly in: object;
  readonly uit: string;
  readonly per?: readonly string[];
}

/** @requirement K10 */
describe('what the regulation leaves open (law.md §7)', () => {
  it.each(
    (JSON.parse(golden('gaps.json')) as readonly GapCase[]).map(
      (one) => [one.waarom, one] as const,
    ),
  )('%s', (_waarom, { in: line, uit, per }) => {
    const answer = ask(line);
    expect([`${chosen(answer)}${step(answer)}`, ...whyAndNever(answer)].join(' | ')).toBe(uit);
    expect(answer.perBeklaagde?.map((one) => `${one.soort}: ${chosen(one)}`)).toEqual(per);
  });

  it('never proposes or suggests anybody of `nooit`', () => {
    for (const { in: line } of JSON.parse(golden('gaps.json')) as readonly GapCase[]) {
      const { functie, suggestie, nooit } = ask(line);
      // A body or a circle stays where some of it may not take part.
      if (functie !== 'werkgeverscommissie') expect(nooit).not.toContain(functie);
      expect(nooit).not.toContain(suggestie);
    }
  });
});
