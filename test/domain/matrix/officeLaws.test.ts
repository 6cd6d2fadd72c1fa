import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCommandLine } from '../../../src/app/cli/commandLine.ts';
import {
  behandelaarInput,
  manyOffices,
  singleOffices,
} from '../../../src/contract/cli/behandelaar.ts';
import { accusedKinds } from '../../../src/contract/cli/offices.ts';

const { behandelaar } = createCommandLine();
const offices = [
  ...singleOffices,
  ...manyOffices,
  'teamleider:eigen',
  'teamleider:ander',
  'teamleider:kc',
  'teamleider:groen',
  'werkgeverscommissie',
  'werkgeverscommissie:a',
];
const office = fc.constantFrom(...offices);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const line = fc.record({
  id: fc.constant(1),
  beklaagden: fc.array(
    fc.record({
      soort: fc.constantFrom(...accusedKinds),
      functie: maybe(office),
      team: maybe(fc.constantFrom('groen', 'balie')),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  klager: fc.record({
    soort: fc.constantFrom('burger', 'medewerker-als-inwoner', 'bestuurder'),
    functie: maybe(office),
  }),
  afwezig: fc.subarray(offices, { maxLength: 5 }),
  betrokken: fc.subarray(offices, { maxLength: 5 }),
  samenvallend: fc.dictionary(office, office, { maxKeys: 3 }),
});

/** @requirement K10 */
describe('whoever is asked about, away, involved or holds two offices', () => {
  it('there is an answer, it never is somebody of `nooit`, and it is one of the three', () => {
    fc.assert(
      fc.property(line, (input) => {
        const answer = behandelaar(behandelaarInput.parse(input));
        const all = [answer, ...(answer.perBeklaagde ?? [])];
        for (const { uitkomst, functie, suggestie, nooit } of all) {
          expect(['voorstel', 'mens', 'splitsen']).toContain(uitkomst);
          expect(functie === null).toBe(uitkomst !== 'voorstel');
          // A body or a circle stays where some of it may not take part.
          const one = [functie, suggestie].filter(
            (name) => name !== null && name !== 'werkgeverscommissie' && !name.endsWith(':ander'),
          );
          expect(one.filter((name) => name !== null && nooit.includes(name))).toEqual([]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('the order of what is said does not matter', () => {
    fc.assert(
      fc.property(line, (input) => {
        const turned = {
          ...input,
          afwezig: input.afwezig.toReversed(),
          betrokken: input.betrokken.toReversed(),
        };
        const [one, other] = [input, turned].map((each) =>
          behandelaar(behandelaarInput.parse(each)),
        );
        expect({ ...other, nooit: new Set(other?.nooit), perBeklaagde: 0 }).toEqual({
          ...one,
          nooit: new Set(one?.nooit),
          perBeklaagde: 0,
        });
      }),
    );
  });
});
