import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Accused } from '../../../src/domain/complaint/registration.ts';
import { person } from '../example/gemeente.ts';
import { inOneLine, propose } from './ask.ts';

/** Accused, and who holds the rule's first seat and its substitute. */
const rules: readonly (readonly [number, Accused, readonly string[], readonly string[]])[] = [
  [
    1,
    { kind: 'medewerker', personId: person('mw-balie') },
    ['tl-balie'],
    ['tl-belastingen', 'tl-beheer', 'tl-juridisch'],
  ],
  [
    2,
    { kind: 'klachtencoordinator', personId: person('coordinator') },
    ['tl-juridisch'],
    ['cm-bedrijf'],
  ],
  [
    3,
    { kind: 'medewerker-griffie', personId: person('mw-griffie') },
    ['griffier'],
    ['plv-griffier'],
  ],
  [
    4,
    { kind: 'teamleider', personId: person('tl-balie') },
    ['cm-publiek'],
    ['cm-ruimte', 'cm-bedrijf'],
  ],
  [
    5,
    { kind: 'concernmanager', personId: person('cm-publiek') },
    ['secretaris'],
    ['loco-secretaris'],
  ],
  [6, { kind: 'gemeentesecretaris' }, ['hrm'], ['burgemeester']],
  [7, { kind: 'college' }, ['burgemeester'], ['loco']],
  [8, { kind: 'griffier' }, ['wgc-1', 'wgc-2'], []],
  [9, { kind: 'gemeenteraad' }, ['burgemeester'], []],
  [10, { kind: 'burgemeester' }, ['loco'], []],
  [11, { kind: 'lid-commissie-bezwaar', personId: person('lid-bezwaar') }, ['vz-bezwaar'], []],
];

const states = ['there', 'away', 'involved'] as const;
type State = (typeof states)[number];

const lines = rules.flatMap(([rule, accused, primary, fallback]) =>
  states.flatMap((first) =>
    (fallback.length > 0 ? states : (['there'] as const)).map((second) => {
      const when = (state: State) => [
        ...(first === state ? primary : []),
        ...(second === state ? fallback : []),
      ];
      const proposal = propose(accused, { away: when('away'), involved: when('involved') });
      const seats = fallback.length > 0 ? `${first}/${second}` : first;
      return `${rule} ${accused.kind} ${seats}: ${inOneLine(proposal)}`;
    }),
  ),
);

describe('the eleven rules of section 3.2', () => {
  const golden = readFileSync(new URL('./rules.golden.txt', import.meta.url), 'utf8');

  it.each(
    golden
      .trim()
      .split('\n')
      .map((line, index) => [line, index] as const),
  )('%s', (line, index) => {
    expect(lines[index]).toBe(line);
  });

  it('leave no combination out of the table', () => {
    expect(lines).toHaveLength(golden.trim().split('\n').length);
  });
});
